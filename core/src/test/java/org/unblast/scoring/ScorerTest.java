package org.unblast.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.Split;
import org.unblast.corpus.Text;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Recipient;
import org.unblast.invitation.Sender;
import org.unblast.rules.StandardRules;
import org.unblast.text.Span;

class ScorerTest {
    private static final Scorer STANDARD = new Scorer(StandardRules.all());

    /** A rule that always finds the same. */
    private record Always(String id, Group group, int points) implements Rule {
        @Override
        public String why() {
            return "";
        }

        @Override
        public List<Example> examples() {
            return List.of();
        }

        @Override
        public @Nullable Finding look(Evidence evidence) {
            return new Finding(id, points);
        }
    }

    private static Verdict judge(String note, Sensitivity sensitivity, Rule... rules) {
        return new Scorer(List.of(rules)).judge(evidence(note), sensitivity);
    }

    private static Evidence evidence(String note) {
        return Evidence.of(Invitation.ofNote("x", note), Recipient.UNKNOWN, null);
    }

    private static Evidence headline(String headline) {
        Sender sender = new Sender(null, null, headline, null, null, null, null);
        return Evidence.of(new Invitation("x", Kind.INVITATION, null, null, null, sender, null, false), Recipient.UNKNOWN, null);
    }

    @Test
    @DisplayName("a group counts its heaviest findings up to its cap, and drops what the cap leaves nothing")
    void caps() {
        Verdict verdict = judge("one two three", Sensitivity.BALANCED,
                new Always("a", Group.ASK, 60), new Always("b", Group.ASK, 120), new Always("c", Group.ASK, 10), new Always("d", Group.OFFER, 5));
        assertEquals(
                List.of(new Finding("prior", Scorer.PRIOR), new Finding("a", 30), new Finding("b", 120), new Finding("d", 5)),
                verdict.findings());
    }

    @Test
    @DisplayName("flip is the smallest set without which the level would be lower, caps reckoned with")
    void flip() {
        Verdict capped = judge("one two three", Sensitivity.BALANCED,
                new Always("a", Group.ASK, 150), new Always("b", Group.ASK, 150), new Always("c", Group.OFFER, 100));
        assertEquals(Level.UNSURE, capped.level());
        assertEquals(List.of("c"), capped.flip(), "without a, b would count in its place");
        Verdict two = judge("one two three", Sensitivity.BALANCED,
                new Always("a", Group.WORDING, 300), new Always("b", Group.OFFER, 190), new Always("c", Group.SAMENESS, 300), new Always("d", Group.MACHINE, 190));
        assertEquals(List.of("a", "c"), two.flip());
        assertEquals(List.of(), judge("one two three", Sensitivity.BALANCED, new Always("a", Group.ASK, 10)).flip());
        Verdict many = judge("one two three", Sensitivity.STRICT,
                new Always("a", Group.WORDING, 300), new Always("b", Group.SAMENESS, 300), new Always("c", Group.OFFER, 190),
                new Always("d", Group.MACHINE, 190), new Always("e", Group.ASK, 150), new Always("f", Group.PRETENCE, 150),
                new Always("g", Group.HEADLINE, 160), new Always("h", Group.PERSISTENCE, 130));
        assertEquals(Level.SPAM, many.level());
        assertTrue(many.flip().size() >= 4, many.flip().toString());
    }

    @Test
    @DisplayName("the levels follow from chance and sensitivity")
    void levels() {
        assertEquals(Level.CLEAR, Sensitivity.BALANCED.level(549));
        assertEquals(Level.UNSURE, Sensitivity.BALANCED.level(550));
        assertEquals(Level.UNSURE, Sensitivity.BALANCED.level(899));
        assertEquals(Level.SPAM, Sensitivity.BALANCED.level(900));
        assertEquals(Level.CLEAR, Sensitivity.CAREFUL.level(699));
        assertEquals(Level.UNSURE, Sensitivity.CAREFUL.level(969));
        assertEquals(Level.SPAM, Sensitivity.CAREFUL.level(970));
        assertEquals(Level.CLEAR, Sensitivity.STRICT.level(349));
        assertEquals(Level.SPAM, Sensitivity.STRICT.level(800));
    }

    @Test
    @DisplayName("where nothing is to judge, the level is unknown")
    void unknown() {
        assertEquals(Level.UNKNOWN, STANDARD.judge(evidence(""), Sensitivity.BALANCED).level());
        assertEquals(Level.UNKNOWN, STANDARD.judge(evidence("Hi!"), Sensitivity.STRICT).level());
        assertEquals(Level.UNKNOWN, STANDARD.judge(headline("Pastry chef"), Sensitivity.STRICT).level());
        assertEquals(Level.UNKNOWN, STANDARD.judge(headline("I help coaches get 30 clients a month"), Sensitivity.CAREFUL).level());
        assertEquals(Level.UNKNOWN, STANDARD.judge(evidence("弊社では新規商談を毎月10件以上獲得できます。15分いかがですか？"), Sensitivity.STRICT).level());
    }

    @Test
    @DisplayName("nobody is called a mass mailer for his headline alone")
    void headlineAlone() {
        Rule loud = new Always("a", Group.SAMENESS, 450);
        Rule louder = new Always("b", Group.WORDING, 600);
        assertEquals(Level.UNSURE, new Scorer(List.of(loud, louder)).judge(headline("I help"), Sensitivity.STRICT).level());
        assertEquals(Level.SPAM, judge("one two three", Sensitivity.STRICT, loud, louder).level());
    }

    @Test
    @DisplayName("no whole number of points lies so near to a rounding edge that browser and JVM could differ")
    void roundingEdges() {
        for (int points = -3_000; points <= 3_000; points++) {
            double exact = 1000 / (1 + StrictMath.exp(-points / 100.0));
            double edge = Math.abs(exact - Math.floor(exact) - 0.5);
            assertTrue(edge > 1e-6, "points " + points);
            assertEquals(Math.round(exact), LogOdds.permille(points));
        }
    }

    @Test
    @DisplayName("on every text of ours: points add up to the chance, and spans lie in the note on whole characters")
    void addsUp() {
        for (Text text : Split.unseen(Corpus.own())) {
            Verdict verdict = STANDARD.judge(evidence(text.text()), Sensitivity.BALANCED);
            assertEquals(LogOdds.permille(verdict.points()), verdict.permille());
            for (Finding finding : verdict.findings()) {
                for (Span span : finding.spans()) {
                    assertTrue(span.end() <= text.text().length());
                    assertTrue(!Character.isLowSurrogate(text.text().charAt(span.start())), text.id());
                }
            }
        }
    }

    @Test
    @DisplayName("text tricks cost nothing: the level stays on every text of ours")
    void tricks() {
        List<String> changed = new ArrayList<>();
        for (Text text : Split.unseen(Corpus.own())) {
            String plain = text.text();
            Level level = STANDARD.judge(evidence(plain), Sensitivity.BALANCED).level();
            // A slot left open ("{{name}}") stays one only while its signs stand together: those texts are spared this trick.
            boolean slot = plain.indexOf('{') >= 0 || plain.indexOf('[') >= 0 || plain.indexOf('%') >= 0 || plain.indexOf('<') >= 0;
            List<String> tricks = new ArrayList<>(List.of(
                    plain.replace('a', '\u0430').replace('e', '\u0435').replace('o', '\u043e'), bold(plain), plain + " \uD83D\uDE80",
                    mixedCase(plain), plain.replace(" ", "  ")));
            if (!slot) {
                tricks.add(plain.replaceAll("(\\p{L})(\\p{L})", "$1\u200b$2"));
            }
            for (String trick : tricks) {
                Level now = STANDARD.judge(evidence(trick), Sensitivity.BALANCED).level();
                if (now != level) {
                    changed.add(level + " became " + now + ": " + trick);
                }
            }
        }
        assertEquals(List.of(), changed);
    }

    @Test
    @DisplayName("no text makes it fail, the longest included")
    void anyText() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append((char) (run % 2 == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
            }
            Verdict verdict = STANDARD.judge(evidence(text.toString()), Sensitivity.STRICT);
            assertTrue(verdict.permille() >= 0 && verdict.permille() <= 1000);
        }
        STANDARD.judge(evidence("we help open to a quick ".repeat(2_700)), Sensitivity.STRICT);
    }

    @Test
    @DisplayName("one element of outreach alone never flags, at any sensitivity")
    void oneElementAlone() {
        for (Sensitivity sensitivity : Sensitivity.values()) {
            for (String note : List.of(
                    "Coffee next week?", "Do you have 15 minutes on Monday?", "It was good to sit with like-minded people.")) {
                assertTrue(STANDARD.judge(evidence(note), sensitivity).level().compareTo(Level.UNSURE) < 0, note);
            }
            for (Rule rule : StandardRules.all()) {
                boolean mayFlag = rule.group() == Group.SAMENESS || rule.group() == Group.WORDING || rule.group() == Group.MACHINE;
                Level level = judge("one two three", sensitivity, new Always(rule.id(), rule.group(), rule.points())).level();
                assertTrue(mayFlag || level.compareTo(Level.UNSURE) < 0, rule.id() + " alone flags when " + sensitivity);
            }
        }
    }

    @Test
    @DisplayName("time grows with the length of a note, not with its square")
    void linearTime() {
        String hard = "we help companies like yours and she said the quote for # a month in 10 days or open to a quick ";
        int words = hard.split(" ").length;
        String short4000 = hard.repeat(4_000 / words);
        String long8000 = hard.repeat(8_000 / words);
        long once = Long.MAX_VALUE;
        long twice = Long.MAX_VALUE;
        for (int run = 0; run < 25; run++) {
            once = Math.min(once, nanos(short4000));
            twice = Math.min(twice, nanos(long8000));
        }
        assertTrue(twice < 3 * once, "4,000 words took " + once / 1000 + " µs, 8,000 took " + twice / 1000);
    }

    private static long nanos(String note) {
        long start = System.nanoTime();
        STANDARD.judge(evidence(note), Sensitivity.BALANCED);
        return System.nanoTime() - start;
    }

    private static String mixedCase(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c < 0x80 && i % 2 == 0 ? Character.toUpperCase(c) : c);
        }
        return out.toString();
    }

    private static String bold(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                out.appendCodePoint(0x1D41A + c - 'a');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
