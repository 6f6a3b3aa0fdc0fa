package org.unblast.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.text.Span;
import org.unblast.text.Words;

class TopicsTest {
    private static final String[] NAMES = {"boats", "bread"};

    private final TreeMap<Integer, Integer> codes = new TreeMap<>();

    /** Each word's beginning speaks for a topic, at a level from 1 on. */
    private void say(String word, int topic, int level) {
        codes.put(Topics.bucket(word), topic * Topics.LEVELS + level - 1);
    }

    private Topics topics(int bias) {
        return new Topics(NAMES, new int[] {bias, bias}, 10_000, TopicTable.gaps(codes), TopicTable.codes(codes));
    }

    private int[] shares(String text) {
        return topics(-320).shares(Words.of(text));
    }

    @Test
    @DisplayName("what is written is read again, wherever it lies and however loud it is")
    void roundTrip() {
        say("harbour", 0, 1);
        say("flour", 1, Topics.LEVELS);
        say("rowing", 0, Topics.LEVELS);
        assertEquals(List.of(new Span(0, 7), new Span(14, 20)), topics(0).words(Words.of("Harbour flour rowing"), 0));
        assertEquals(List.of(new Span(8, 13)), topics(0).words(Words.of("Harbour flour rowing"), 1));
        int bucket = 0;
        codes.clear();
        for (int i = 0; bucket < 1 << Topics.BITS; i++) {
            codes.put(bucket, i % (NAMES.length * Topics.LEVELS));
            bucket += 1 + i * i % 500;
        }
        String both = TopicTable.gaps(codes) + TopicTable.codes(codes);
        assertEquals(0, both.chars().filter(c -> c < ' ' || c > '~' || c == '"' || c == '\\').count());
        assertEquals(codes.size(), TopicTable.codes(codes).length());
        topics(0);
    }

    @Test
    @DisplayName("a topic's share grows with its words and how loud they are; without any, what it was before stays")
    void shares() {
        say("harbour", 0, 1);
        say("rowing", 0, Topics.LEVELS);
        say("flour", 1, Topics.LEVELS);
        assertArrayEquals(new int[] {2, 2}, shares("Good morning"), "five doublings less than none of them");
        int quiet = shares("Harbour morning")[0];
        int loud = shares("Rowing morning")[0];
        assertTrue(2 < quiet && quiet < loud, quiet + ", " + loud);
        assertTrue(loud < shares("Rowing harbour")[0]);
        int[] both = shares("Rowing flour");
        assertEquals(both[0], both[1]);
        assertTrue(Arrays.stream(both).sum() <= Topics.WHOLE);
        assertTrue(shares("rowing ".repeat(3) + "morning")[0] <= loud, "said again it says no more");
    }

    @Test
    @DisplayName("only a word's beginning counts, and numbers are one word")
    void beginnings() {
        assertEquals(Topics.bucket("recruiters"), Topics.bucket("recruitment"));
        assertTrue(Topics.bucket("recrui") != Topics.bucket("recru"));
        assertEquals(Topics.bucket("24"), Topics.bucket("7th"));
    }

    @Test
    @DisplayName("a topic as good as sure has the whole, and nothing overflows")
    void limits() {
        Topics sure = new Topics(NAMES, new int[] {5_000, 0}, 10_000, "", "");
        assertArrayEquals(new int[] {Topics.WHOLE, 0}, sure.shares(Words.of("bun")));
        assertArrayEquals(new int[] {0, 0}, topics(-5_000).shares(Words.of("bun")));
    }

    @Test
    @DisplayName("the topics that ship tell a podcast from a post and from a talk among friends")
    void trained() {
        Topics topics = Topics.trained();
        assertEquals("events", likeliest("Be our guest on the podcast! Our listeners would love to hear your story."));
        assertEquals("jobs", likeliest("Wir suchen Fachkräfte: möchten Sie sich bewerben? Das Gehalt ist gut, der Lebenslauf genügt."));
        int[] none = topics.shares(Words.of("The bread was wonderful, thank you for bringing it."));
        assertTrue(Arrays.stream(none).max().orElseThrow() < 20, Arrays.toString(none));
    }

    private static String likeliest(String text) {
        Topics topics = Topics.trained();
        int[] shares = topics.shares(Words.of(text));
        int best = 0;
        for (int i = 0; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return topics.name(best);
    }
}
