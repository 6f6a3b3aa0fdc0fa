package org.unblast.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unblast.text.Words;

class CampaignMemoryTest {
    private static final String FIRST =
            "Hello Tamar, your work at Quayside Dental caught my eye. We fill the empty chairs of dental practices with 20"
            + " new patients a month, guaranteed. Could I show you how in ten minutes on Thursday?";

    private final CampaignMemory memory = new CampaignMemory();

    private Sighting see(String id, String sender, String text) {
        int day = 20_000 + memory.size();
        return memory.see(id, sender, Words.of(text), day, day);
    }

    @ParameterizedTest
    @DisplayName("the same template from another sender is a campaign, however its copy was varied")
    @ValueSource(strings = {
        // other slots
        "Hello Bogdan, your work at Elmhurst Orthodontics caught my eye. We fill the empty chairs of dental practices with 35"
            + " new patients a month, guaranteed. Could I show you how in ten minutes on Monday?",
        // spun words
        "Hi Tamar, your work at Quayside Dental caught my attention. We fill the empty chairs of dental clinics with 20"
            + " new patients every month, guaranteed. May I show you how in ten minutes on Thursday?",
        // a sentence dropped
        "Hello Oskar, We fill the empty chairs of dental practices with 20 new patients a month, guaranteed. Could I show you"
            + " how in ten minutes on Friday?",
        // other order
        "Could I show you how in ten minutes on Thursday? We fill the empty chairs of dental practices with 20 new patients a"
            + " month, guaranteed. Hello Tamar, your work at Quayside Dental caught my eye.",
        // emoji, typos, upper case
        "Helo Tamar 👋, your wrok at Quayside Dental caught my eye 🚀. We fill the EMPTY CHAIRS of dental practises with 20 new"
            + " patients a month, garanteed. Could I show you how in ten minuts on Thursday?",
        // look-alike letters (Cyrillic), bold letters, zero-width characters
        "Неllо Таmаr, yоur wоrk аt Quаysіdе Dеntаl саught my еyе. Wе fіll thе еmрty сhаіrs оf dеntаl рrасtісеs wіth 20 nеw"
            + " раtіеnts а mоnth, guаrаntееd. Соuld І shоw yоu hоw іn tеn mіnutеs оn Thursdаy?",
        "Hello Tamar, your work at Quayside Dental caught my eye. 𝗪𝗲 𝗳𝗶𝗹𝗹 the empty 𝗰𝗵𝗮𝗶𝗿𝘀 of dental practices with 20"
            + " new patients a month, 𝗴𝘂𝗮𝗿𝗮𝗻𝘁𝗲𝗲𝗱. Could I show you how in ten minutes on Thursday?",
        "He\u200bllo Tamar, your wo\u200brk at Quayside Den\u200btal caught my eye. We fi\u200bll the em\u2060pty chairs of dental"
            + " prac\u200dtices with 20 new patients a month, guar\ufeffanteed. Could I show you how in ten minutes on Thursday?",
    })
    void findsCopies(String copy) {
        assertNull(see("1", "a", FIRST), "the first of a campaign is not one yet");
        Sighting sighting = see("2", "b", copy);
        assertNotNull(sighting, "not found again: " + copy);
        assertEquals(2, sighting.size());
        assertEquals(2, sighting.senders());
        assertEquals(20_000, sighting.firstDay());
        assertEquals(20_001, sighting.lastDay());
        assertFalse(sighting.everybodysPhrase());
        assertEquals(sighting, memory.sightingOf("1"), "the earlier one learns of it too");
    }

    @ParameterizedTest
    @DisplayName("the same topic in other words is not a campaign")
    @ValueSource(strings = {
        "Good morning, I run a small agency for dentists in Leeds. Most practices lose a third of their recall patients; our"
            + " reminder system brings them back. Would a demo be of interest?",
        "Dear Tamar, we met at the dental congress in Basel, you gave the talk about sleep apnoea splints. Could you send me"
            + " the slide with the load curve?",
    })
    void keepsOthersApart(String other) {
        see("1", "a", FIRST);
        assertNull(see("2", "b", other));
    }

    @Test
    @DisplayName("two genuine notes on one occasion are not a campaign")
    void oneOccasion() {
        see("1", "a", "Great panel on tidal power yesterday in Brest! I was the one asking about the gearbox seals. Would like to stay in touch.");
        assertNull(see("2", "b", "Hi, I sat in your tidal power session in Brest. Your answer on seals helped, we have the same leak. Thank you!"));
    }

    @Test
    @DisplayName("the same sender again is a follow-up, not a campaign")
    void sameSender() {
        see("1", "a", FIRST);
        assertNull(see("2", "a", FIRST));
        assertEquals(3, see("3", "b", FIRST).size());
        assertEquals(2, memory.sightingOf("3").senders());
    }

    @Test
    @DisplayName("the same invitation seen again is not counted again")
    void sameInvitation() {
        see("1", "a", FIRST);
        see("2", "b", FIRST);
        assertEquals(2, see("2", "b", FIRST).size());
        assertEquals(2, memory.size());
    }

    @Test
    @DisplayName("the skeleton shows the shared words as first written, and a slot where copies differ")
    void skeleton() {
        see("1", "a", "Hello Tamar, your work at Quayside Dental caught my eye. Could I show you our patient planner?");
        Sighting sighting = see("2", "b", "Hello Jo, your work at Elm Street Orthodontics caught my eye. Could I show you our patient planner?");
        assertEquals("Hello {…} your work at {…} caught my eye. Could I show you our patient planner?", sighting.skeleton());
    }

    @ParameterizedTest
    @DisplayName("what everybody types is told from a template")
    @ValueSource(strings = {
        "Hi, I'd like to add you to my professional network on LinkedIn.",
        "Ich möchte Sie gerne zu meinem beruflichen Netzwerk hinzufügen, viele Grüße",
        "Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn",
        "Me gustaría añadirle a mi red profesional en LinkedIn. Un saludo",
        "Olá, gostaria de adicioná-lo à minha rede profissional no LinkedIn",
        "Buongiorno, vorrei aggiungerla alla mia rete professionale su LinkedIn, grazie",
        "Hallo, ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn",
        "Ні, І'd lіkе tо аdd yоu tо my рrоfеssіоnаl nеtwоrk оn LіnkеdІn.",
        "Hi, I'd like to add you to my 𝗽𝗿𝗼𝗳𝗲𝘀𝘀𝗶𝗼𝗻𝗮𝗹 𝗻𝗲𝘁𝘄𝗼𝗿𝗸 on LinkedIn.",
    })
    void commonplaces(String phrase) {
        see("1", "a", phrase);
        assertTrue(see("2", "b", phrase).everybodysPhrase());
    }

    @Test
    @DisplayName("a text too short to be known again is not remembered")
    void tooShort() {
        see("1", "a", "Would love to connect with you!");
        assertNull(see("2", "b", "Would love to connect with you!"));
        assertEquals(0, memory.size());
    }

    @Test
    @DisplayName("two campaigns that a third copy joins become one, under the older name")
    void merging() {
        String start = "Hello, your work at Quayside caught my eye. We fill the empty chairs of dental practices every month. ";
        String end = "Could I show you our patient planner next Thursday at nine? Our clients in Leeds and York recommend us warmly.";
        see("1", "a", start);
        String name = see("2", "b", start).id();
        see("3", "c", end);
        see("4", "d", end);
        Sighting all = see("5", "e", start + end);
        assertEquals(5, all.size());
        assertEquals(name, all.id());
        assertEquals(all, memory.sightingOf("3"));
    }

    @Test
    @DisplayName("what was taken out and restored is known as before")
    void restores() {
        see("1", "a", FIRST + "\twith a tab\nand a line");
        see("tab\tid", "b", FIRST);
        see("3", "c", "And a third one, on baking bread with rye from the valley, written by nobody else.");
        Map<String, String> stored = memory.takeChanges();
        assertTrue(memory.takeChanges().isEmpty());
        CampaignMemory restored = new CampaignMemory();
        restored.restore(stored);
        assertEquals(memory.sightingOf("1"), restored.sightingOf("1"));
        assertEquals(3, restored.size());
        assertTrue(restored.takeChanges().isEmpty(), "what is restored is not new");
        assertEquals(3, restored.see("4", "c", Words.of(FIRST), 20_009, 20_009).size());
        assertEquals(3, restored.sightingOf("4").senders());
        assertNotNull(restored.see("5", "e", Words.of("And a third one, on baking bread with rye from the valley, written by me."), 1, 1));
    }

    @Test
    @DisplayName("changes taken one by one add up to the same memory, and each is small")
    void restoresPiecemeal() {
        Map<String, String> stored = new HashMap<>();
        for (int i = 0; i < 700; i++) {
            see("" + i, "sender" + i, i % 3 == 0 ? FIRST.replace("Tamar", "Tamar" + i) : "Note number " + i + " says " + unlike(i));
            Map<String, String> changes = memory.takeChanges();
            assertTrue(changes.size() <= 6, "one note changed " + changes.keySet());
            stored.putAll(changes);
        }
        CampaignMemory restored = new CampaignMemory();
        restored.restore(stored);
        for (int i = 0; i < 700; i++) {
            assertEquals(memory.sightingOf("" + i), restored.sightingOf("" + i));
        }
        assertEquals(234, restored.sightingOf("0").size());
    }

    @Test
    @DisplayName("a page that is missing takes nothing else with it")
    void missingPages() {
        for (int i = 0; i < 600; i++) {
            see("" + i, "sender" + i, i % 3 == 0 ? FIRST : unlike(i));
        }
        Map<String, String> stored = memory.takeChanges();
        for (String key : stored.keySet()) {
            Map<String, String> damaged = new HashMap<>(stored);
            damaged.remove(key);
            CampaignMemory restored = new CampaignMemory();
            restored.restore(damaged);
            assertEquals(600, restored.size() + (key.equals("n2") ? 600 - 512 : 0), "without " + key);
            restored.see("new", "new", Words.of(FIRST), 20_900, 20_900);
            if (key.charAt(0) == 'n' || key.charAt(0) == 'x' || key.equals("w1")) {
                assertEquals(201, restored.sightingOf("new").size(), "without " + key);
            }
        }
    }

    /** Fifteen words that no other number shares. */
    private static String unlike(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            int state = (number * 15 + i + 1) * 0x9E3779B1;
            for (int letter = 0; letter < 7; letter++) {
                state = state * 1_664_525 + 1_013_904_223;
                text.append((char) ('a' + (state >>> 8) % 26));
            }
            text.append(' ');
        }
        return text.toString();
    }

    @Test
    @DisplayName("a full memory forgets the oldest and says so, also after a restart")
    void forgets() {
        CampaignMemory small = new CampaignMemory(2);
        small.see("1", "a", Words.of(FIRST), 1, 1);
        small.see("2", "b", Words.of("Quite another text about the harbour, the cranes and the night shift of last week."), 2, 2);
        assertEquals(0, small.forgotten());
        small.see("3", "c", Words.of("And a third one, on baking bread with rye from the valley, written by nobody else."), 3, 3);
        assertEquals(1, small.forgotten());
        assertEquals(2, small.size());
        CampaignMemory restored = new CampaignMemory(2);
        restored.restore(small.takeChanges());
        assertEquals(1, restored.forgotten());
        assertEquals(2, restored.size());
        for (CampaignMemory each : List.of(small, restored)) {
            assertNull(each.see("4", "d", Words.of(FIRST), 4, 4), "the forgotten text is new again");
            assertNull(each.sightingOf("1"));
        }
    }

    @Test
    @DisplayName("a campaign outlives its oldest copies, with its name, its first day and its counts")
    void outlives() {
        CampaignMemory small = new CampaignMemory(50);
        String name = "";
        for (int i = 0; i < 300; i++) {
            small.see("other" + i, "x" + i, Words.of(unlike(i)), i, i);
            Sighting sighting = small.see("copy" + i, "s" + i, Words.of(FIRST), i, i);
            if (i == 1) {
                name = sighting.id();
            } else if (i > 1) {
                assertEquals(name, sighting.id());
                assertEquals(0, sighting.firstDay());
                assertEquals(i + 1, sighting.size());
                assertEquals(i + 1, sighting.senders());
            }
        }
        assertEquals(50, small.size());
        assertEquals(550, small.forgotten());
    }

    @Test
    @DisplayName("after its time a text is dropped from what is stored; its copies are still found")
    void dropsTexts() {
        see("1", "a", FIRST);
        Map<String, String> stored = new HashMap<>(memory.takeChanges());
        assertTrue(stored.toString().contains("Quayside"));
        memory.expire(20_000 + KeptTexts.DAYS);
        assertTrue(memory.takeChanges().isEmpty(), "on the last day it is still kept");
        memory.expire(20_001 + KeptTexts.DAYS);
        stored.putAll(memory.takeChanges());
        assertFalse(stored.toString().contains("Quayside"), "the text is still stored");
        assertFalse(stored.toString().contains("Tamar"), "the name is still stored");
        CampaignMemory restored = new CampaignMemory();
        restored.restore(stored);
        Words copy = Words.of(FIRST.replace("Tamar", "Oskar"));
        assertEquals(2, restored.see("2", "b", copy, 20_100, 20_100).size());
        assertEquals(20_000, restored.sightingOf("1").firstDay());
        assertEquals(FIRST.replace("Tamar", "Oskar"), restored.sightingOf("1").skeleton(), "the first text is gone, the second is all there is");
    }

    @Test
    @DisplayName("texts beyond the room for them are dropped, the oldest first; all are still known")
    void keepsBoundedText() {
        int letters = 0;
        for (int i = 0; letters <= KeptTexts.MOST_LETTERS; i++) {
            see("" + i, "" + i, unlike(i));
            letters += unlike(i).length();
        }
        Map<String, String> stored = memory.takeChanges();
        int kept = stored.entrySet().stream().filter(e -> e.getKey().startsWith("x")).mapToInt(e -> e.getValue().length()).sum();
        assertTrue(kept < KeptTexts.MOST_LETTERS, kept + " letters are kept");
        assertEquals("", stored.get("x0"));
        assertNotNull(see("copy", "another", unlike(0)));
    }

    @Test
    @DisplayName("of very many campaigns the oldest lose their skeletons, nothing else")
    void boundedSkeletons() {
        int campaigns = Campaigns.MOST_SKELETONS / unlike(0).length() + 600;
        for (int i = 0; i < campaigns; i++) {
            see("a" + i, "a" + i, unlike(i));
            see("b" + i, "b" + i, unlike(i));
        }
        Map<String, String> stored = memory.takeChanges();
        int kept = stored.entrySet().stream().filter(e -> e.getKey().startsWith("c")).mapToInt(e -> e.getValue().length()).sum();
        assertTrue(kept < Campaigns.MOST_SKELETONS + 256 * Skeleton.MOST_LETTERS + campaigns * 40, kept + " letters are kept");
        assertEquals("", memory.sightingOf("a0").skeleton());
        assertEquals(2, memory.sightingOf("a0").size());
        assertFalse(memory.sightingOf("a0").everybodysPhrase());
        assertEquals(unlike(campaigns - 1), memory.sightingOf("a" + (campaigns - 1)).skeleton());
    }

    @Test
    @DisplayName("the skeleton does not shrink to nothing for a copy in another order")
    void skeletonOfReordered() {
        see("1", "a", FIRST);
        see("2", "b", FIRST.replace("Tamar", "Jo"));
        String before = memory.sightingOf("1").skeleton();
        assertTrue(before.startsWith("Hello {…} your work"), before);
        see("3", "c", "Could I show you how in ten minutes on Thursday? We fill the empty chairs of dental practices with 20 new patients a"
            + " month, guaranteed. Hello Tamar, your work at Quayside Dental caught my eye.");
        assertEquals(3, memory.sightingOf("1").size());
        assertTrue(memory.sightingOf("1").skeleton().length() > before.length() / 2, memory.sightingOf("1").skeleton());
    }
}
