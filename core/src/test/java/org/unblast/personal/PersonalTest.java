package org.unblast.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.unblast.campaign.CampaignMemory;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.model.Topics;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Level;
import org.unblast.scoring.LogOdds;
import org.unblast.scoring.Scorer;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Value;
import org.unblast.scoring.Verdict;
import org.unblast.text.Span;
import org.unblast.text.Words;

class PersonalTest {
    private static final String PODCAST = "Hi Dana, be our guest on the Harbour Hour podcast! Our listeners would love to hear your story. Shall I send the episode plan?";
    private static final String JOB = "Hi Dana, we are hiring a yard manager in Halifax, and your profile fits the role. May I send you the salary range?";

    private final Personal personal = new Personal(StandardRules.all(), new CampaignMemory());

    private Verdict judge(String note) {
        return personal.judge().judgeAlone(Invitation.ofNote("a", note), Recipient.UNKNOWN, Sensitivity.BALANCED);
    }

    private @Nullable Finding find(String note, String rule) {
        return judge(note).findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElse(null);
    }

    private int learned(String note) {
        Finding finding = find(note, "learned");
        return finding == null ? 0 : finding.points();
    }

    private List<String> things(String note) {
        return personal.lessonOf(Invitation.ofNote("a", note));
    }

    private Taught kept(String note) {
        return new Taught(false, false, things(note));
    }

    private Taught spam(String note) {
        return new Taught(true, false, things(note));
    }

    @Test
    @DisplayName("a lesson holds the likeliest topic; no word of the text, no name")
    void lessons() {
        assertEquals(List.of("topic:events"), things(PODCAST));
        assertEquals(List.of("topic:jobs"), things(JOB));
        assertEquals(List.of(), things("The bread was wonderful."));
        assertEquals(List.of(), personal.lessonOf(new Invitation(
                "a", org.unblast.invitation.Kind.INVITATION, null, null, null, org.unblast.invitation.Sender.UNKNOWN, null, false)));
    }

    @Test
    @DisplayName("every topic has words in all languages")
    void known() throws java.io.IOException {
        Topics topics = Topics.trained();
        for (String locale : List.of("de", "en", "es", "fr", "it", "nl", "pt")) {
            String words = java.nio.file.Files.readString(java.nio.file.Path.of("../extension/_locales", locale, "messages.json"));
            for (int topic = 0; topic < topics.size(); topic++) {
                assertTrue(words.contains("\"topic_" + topics.name(topic) + "\""), locale + " has no topic_" + topics.name(topic));
            }
            for (String key : List.of("learned", "learned_kept_other", "learned_spam_other", "own_phrase", "own_phrase_with")) {
                assertTrue(words.contains("\"rule_" + key + "\""), locale + " has no rule_" + key);
            }
        }
    }

    @Test
    @DisplayName("what was kept speaks for its like, what was called spam against it; it says from how many decisions, and marks the words")
    void directions() {
        personal.teach(List.of(kept(PODCAST), kept(PODCAST), kept(PODCAST), spam(JOB), spam(JOB)));
        Finding podcast = find(PODCAST, "learned");
        assertTrue(podcast != null && podcast.points() < 0);
        assertEquals(List.of(Value.of("kept", 3), Value.of("like", "topic:events")), podcast.values());
        List<String> words = podcast.spans().stream().map(span -> PODCAST.substring(span.start(), span.end())).toList();
        assertTrue(words.contains("podcast"), words.toString());
        Verdict job = judgeWith(JOB);
        Finding learned = job.findings().stream().filter(f -> f.rule().equals("learned")).findFirst().orElse(null);
        assertTrue(learned == null || learned.points() > 0 && learned.values().equals(List.of(Value.of("spam", 2), Value.of("like", "topic:jobs"))));
        assertNull(find("The bread was wonderful, thank you!", "learned"));
    }

    private Verdict judgeWith(String note) {
        return judge(note);
    }

    @Test
    @DisplayName("one decision moves little, agreeing ones much, disagreeing ones nothing; what was merely seen counts for a quarter")
    void weights() {
        personal.teach(List.of(kept(PODCAST)));
        int one = learned(PODCAST);
        assertTrue(-one > 40 && -one <= 120, "one: " + one);
        personal.teach(List.of(kept(PODCAST), seen(true), seen(true)));
        int withTwoSeen = learned(PODCAST);
        assertTrue(withTwoSeen < one, "seen: " + withTwoSeen);
        personal.teach(List.of(seen(true), seen(true), seen(true), seen(true)));
        assertEquals(one, learned(PODCAST));
        personal.teach(Collections.nCopies(20, kept(PODCAST)));
        assertTrue(learned(PODCAST) < -1_000, "twenty: " + learned(PODCAST));
        personal.teach(List.of(kept(PODCAST), spam(PODCAST), kept(PODCAST), spam(PODCAST)));
        assertEquals(0, learned(PODCAST));
    }

    private Taught seen(boolean kept) {
        return new Taught(!kept, true, things(PODCAST));
    }

    @Test
    @DisplayName("hated topics make unsure of what is clear, and never spam of anything")
    void ceiling() {
        Layer layer = new Layer();
        layer.teach(Collections.nCopies(40, spam(PODCAST)));
        int[] shares = Layer.shares(Words.of(PODCAST));
        assertTrue(layer.points(shares, -100) > 200, "clear: " + layer.points(shares, -100));
        assertEquals(Learned.CEILING - 100, layer.points(shares, 100));
        assertEquals(0, layer.points(shares, Learned.CEILING + 50));
        for (Sensitivity sensitivity : Sensitivity.values()) {
            assertTrue(sensitivity.level(LogOdds.permille(Learned.CEILING)) != Level.SPAM);
        }
    }

    @Test
    @DisplayName("a topic that is hardly there weighs nothing, one that is half there something, one that is there all")
    void howSure() {
        Layer layer = new Layer();
        layer.teach(Collections.nCopies(40, kept(PODCAST)));
        int[] shares = Layer.shares(Words.of(PODCAST));
        int events = 0;
        while (!things(PODCAST).equals(List.of("topic:" + Topics.trained().name(events)))) {
            events++;
        }
        int whole = layer.points(shares, 0);
        java.util.Arrays.fill(shares, 0);
        shares[events] = Learned.THERE;
        assertEquals(0, layer.points(shares, 0));
        shares[events] = Learned.THERE + 1;
        assertEquals(whole / Learned.SURE_FAVOUR, layer.points(shares, 0), 1);
        shares[events] = Learned.THERE + Learned.SURE_FAVOUR;
        assertEquals(whole, layer.points(shares, 0));
    }

    @Test
    @DisplayName("networking never speaks in favour, and flags nobody by itself")
    void network() {
        Taught kept = new Taught(false, false, List.of("topic:network"));
        personal.teach(Collections.nCopies(40, kept));
        assertEquals(List.of(new LearnedThing("topic:network", 0, 40, 0)), personal.learned());
        personal.teach(Collections.nCopies(40, new Taught(true, false, List.of("topic:network"))));
        int points = personal.learned().get(0).points();
        assertTrue(points > 100 && points <= Learned.MOST_AGAINST_NETWORK, "" + points);
        assertTrue(Scorer.PRIOR + Learned.MOST_AGAINST_NETWORK < 0);
    }

    @Test
    @DisplayName("what stands in any text is no sign of taste: a topic in few of many decisions weighs nothing")
    void chance() {
        List<Taught> lessons = new java.util.ArrayList<>(Collections.nCopies(32, kept(PODCAST)));
        lessons.add(kept(JOB));
        lessons.add(kept(JOB));
        personal.teach(lessons);
        assertEquals(0, learned(JOB));
    }

    @Test
    @DisplayName("the order of decisions does not matter, and taking one back leaves no trace")
    void undone() {
        personal.teach(List.of(kept(PODCAST), spam(JOB)));
        List<LearnedThing> before = personal.learned();
        personal.teach(List.of(spam(JOB), kept(PODCAST)));
        assertEquals(before, personal.learned());
        personal.teach(List.of(kept(PODCAST), spam(JOB), kept(JOB)));
        personal.teach(List.of(kept(PODCAST), spam(JOB)));
        assertEquals(before, personal.learned());
        personal.teach(List.of());
        assertEquals(List.of(), personal.learned());
        assertEquals(0, learned(PODCAST));
    }

    @Test
    @DisplayName("lessons of an earlier version still teach their topics; what is no topic any more teaches nothing")
    void earlier() {
        personal.teach(Collections.nCopies(9, new Taught(false, false, List.of("rule:event-bait", "topic:events", "topic:surveys"))));
        assertEquals(List.of("topic:events"), personal.learned().stream().map(LearnedThing::thing).toList());
        assertTrue(learned(PODCAST) < -500);
    }

    @Test
    @DisplayName("no weight is beyond its group's cap")
    void caps() {
        assertTrue(Learned.MOST_FAVOUR <= Group.LEARNED.cap() && Learned.MOST_AGAINST <= Group.LEARNED.cap());
        assertEquals(OwnPhrases.POINTS, Group.OWN.cap());
    }

    @Test
    @DisplayName("two decisions about something else leave a campaign and an open slot where they are")
    void somethingElse() {
        String slot = "Hi {firstName}, our agency doubles the leads of yards like yours. Open to a quick call on Tuesday?";
        int before = judge(slot).points();
        personal.teach(List.of(kept(PODCAST), kept(PODCAST)));
        assertEquals(before, judge(slot).points());
        assertEquals(Level.SPAM, judge(slot).level());
        personal.teach(List.of(kept(slot), kept(slot)));
        assertEquals(Level.SPAM, judge(slot).level(), "nor do two about its like");
    }

    @Test
    @DisplayName("an own phrase is found whatever its letters look like, marked, and named")
    void ownPhrase() {
        personal.setPhrases(List.of(new Phrase("harbour HOUR", true)));
        Finding finding = find("Come to the H\u0430rb\u043eur h\u00f3ur on Monday. Harbour\u200b hour!", "own-phrase");
        assertTrue(finding != null);
        assertEquals(List.of(new Span(12, 24), new Span(36, 49)), finding.spans());
        assertEquals(List.of(Value.of("phrase", "harbour HOUR")), finding.values());
        assertEquals(220, finding.points());
        assertNull(find("The harbour opens in an hour. An hourglass stands there.", "own-phrase"));
    }

    @Test
    @DisplayName("phrases may speak for and against, both count; a phrase's signs mean nothing, and it ends a sentence only where the note does")
    void phrases() {
        personal.setPhrases(List.of(new Phrase("yard manager", false), new Phrase("salary range", true)));
        List<Integer> points = judge(JOB).findings().stream().filter(f -> f.rule().equals("own-phrase")).map(Finding::points).toList();
        assertEquals(List.of(220, -220), points);
        personal.setPhrases(List.of(new Phrase("hiring|role", true), new Phrase("hir*", true), new Phrase("Halifax. And", true)));
        assertNull(find(JOB, "own-phrase"));
        personal.setPhrases(List.of(new Phrase("Halifax and", true)));
        assertTrue(find(JOB, "own-phrase") != null);
    }

    @Test
    @DisplayName("a phrase too long, without a word, or too many are refused in a sentence; what was set before stays")
    void limits() {
        personal.setPhrases(List.of(new Phrase("yard manager", true)));
        assertEquals("The phrase is 101 characters long; it may have 100 at most.",
                assertThrows(InvalidPhraseException.class, () -> new Phrase("a".repeat(101), true)).getMessage());
        assertEquals("The phrase \"… !\" holds no word.",
                assertThrows(InvalidPhraseException.class, () -> new Phrase("… !", true)).getMessage());
        assertEquals("There are 51 phrases; there may be 50 at most.", assertThrows(
                InvalidPhraseException.class, () -> personal.setPhrases(Collections.nCopies(51, new Phrase("a", true)))).getMessage());
        personal.setPhrases(Collections.nCopies(50, new Phrase("yard manager", true)));
        assertTrue(find(JOB, "own-phrase") != null);
        assertEquals(100, new Phrase("b".repeat(100), true).text().length());
    }

    @Test
    @DisplayName("a rehearsal says what a phrase would do to the kept texts, and changes nothing")
    void rehearsal() {
        String plain = "Dana, the yard manager asked for the old crane drawings again. Could you bring them along on Monday, please?";
        see("pitch", JOB);
        see("plain", plain);
        see("other", "The bench by the old mill is finished, and forty of us painted it on Saturday. Come by one day.");
        Rehearsal rehearsal = personal.rehearse(
                new Phrase("yard manager", true), List.of("pitch", "plain", "other", "unknown"), Recipient.UNKNOWN, Sensitivity.BALANCED);
        assertEquals(3, rehearsal.searched());
        assertEquals(List.of("pitch", "plain"), rehearsal.hits().stream().map(PhraseHit::id).toList());
        PhraseHit hit = rehearsal.hits().get(1);
        assertEquals(plain, hit.text());
        assertEquals("yard manager", plain.substring(hit.spans().get(0).start(), hit.spans().get(0).end()));
        assertEquals(judge(plain).level(), hit.before());
        assertNull(find(plain, "own-phrase"), "the rehearsed phrase is not kept");
        personal.setPhrases(List.of(new Phrase("yard manager", true)));
        assertEquals(judge(JOB).level(), rehearsal.hits().get(0).after());
        PhraseHit turned = personal.rehearse(
                new Phrase("yard manager", false), List.of("pitch"), Recipient.UNKNOWN, Sensitivity.BALANCED).hits().get(0);
        personal.setPhrases(List.of(new Phrase("yard manager", false)));
        assertEquals(judge(JOB).level(), turned.after(), "the same words again speak for one thing only");
    }

    private void see(String id, String note) {
        personal.judge().memory().see(id, id, Words.of(note), 20_000, 20_000);
    }
}
