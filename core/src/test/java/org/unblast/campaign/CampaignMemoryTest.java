package org.unblast.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
        return memory.see(id, sender, Words.of(text), 20_000 + memory.size());
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
        List<String> records = memory.takeChanges();
        assertEquals(2, records.size());
        assertTrue(memory.takeChanges().isEmpty());
        CampaignMemory restored = new CampaignMemory();
        records.forEach(restored::restore);
        records.forEach(restored::restore);
        assertEquals(memory.sightingOf("1"), restored.sightingOf("1"));
        assertEquals(2, restored.size());
        assertTrue(restored.takeChanges().isEmpty(), "what is restored is not new");
    }

    @Test
    @DisplayName("a full memory forgets the oldest and says so")
    void forgets() {
        CampaignMemory small = new CampaignMemory(2);
        small.see("1", "a", Words.of(FIRST), 1);
        small.see("2", "b", Words.of("Quite another text about the harbour, the cranes and the night shift of last week."), 2);
        assertEquals(0, small.forgotten());
        small.see("3", "c", Words.of("And a third one, on baking bread with rye from the valley, written by nobody else."), 3);
        assertEquals(1, small.forgotten());
        assertEquals(2, small.size());
        assertNull(small.see("4", "d", Words.of(FIRST), 4), "the forgotten text is new again");
    }
}
