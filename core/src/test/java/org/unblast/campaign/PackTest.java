package org.unblast.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unblast.text.Words;

class PackTest {
    private static final String PITCH =
            "Hello Tamar, we wash the windows of office towers with drones, in half the time and without ropes. May I send you a short film?";
    private static final String PHRASE = "Hi, I'd like to add you to my professional network on LinkedIn.";
    private static final String PRINT = "A".repeat(Signature.LENGTH);

    private final CampaignMemory memory = new CampaignMemory();

    private Sighting see(String id, String text) {
        return memory.see(id, id, Words.of(text), 20_000, 20_000);
    }

    /** What somebody exports who saw the pitch and everybody's phrase, twice each. */
    private static String exported() {
        CampaignMemory other = new CampaignMemory();
        int number = 0;
        for (String text : new String[] {PITCH, PITCH.replace("Tamar", "Jonas"), PHRASE, PHRASE}) {
            other.see("x" + number, "y" + number++, Words.of(text), 1, 1);
        }
        return other.packs().export();
    }

    @Test
    @DisplayName("an exported pack holds campaigns by fingerprint, no text and no commonplace")
    void exports() {
        String pack = exported();
        assertTrue(pack.startsWith(Pack.HEAD + "\nc-"), pack);
        assertEquals(1, pack.lines().skip(1).map(line -> line.substring(0, line.indexOf('\t'))).distinct().count());
        assertFalse(pack.contains("windows") || pack.contains("Tamar"), pack);
        assertEquals(Pack.HEAD + "\n", memory.packs().export(), "nothing seen, nothing exported");
    }

    @Test
    @DisplayName("once a pack is taken in, the first copy already is a known template; taken out, it is not")
    void takesInAndOut() {
        see("1", PITCH);
        see("2", "And another one, on baking bread with rye from the valley, written by nobody else.");
        String pack = "# ours\n" + exported();
        assertThrows(InvalidPackException.class, () -> memory.packs().preview(pack));
        String named = exported().replaceAll("c-[0-9a-f]+", "drone cleaning");
        assertEquals(new PackPreview(1, (int) named.lines().count() - 1, 1), memory.packs().preview(named));
        assertNull(memory.sightingOf("1"), "a preview changes nothing");
        int number = memory.packs().add(named);
        Sighting sighting = memory.sightingOf("1");
        assertEquals("drone cleaning", sighting.family());
        assertEquals(1, sighting.size());
        assertTrue(sighting.isKnownByPackAlone());
        assertNull(memory.sightingOf("2"));
        assertEquals("drone cleaning", see("3", PITCH.replace("Tamar", "Ines")).family());
        memory.packs().remove(number);
        assertNull(memory.sightingOf("3").family());
        assertEquals(2, memory.sightingOf("3").size());
    }

    @Test
    @DisplayName("packs survive a restart, and their taking out does, too")
    void restores() {
        see("1", PITCH);
        int first = memory.packs().add(exported());
        int second = memory.packs().add(Pack.HEAD + "\r\n\r\n# nothing like it\r\nother\t" + PRINT + "\r\n");
        Map<String, String> stored = new HashMap<>(memory.takeChanges());
        CampaignMemory restored = new CampaignMemory();
        restored.restore(stored);
        assertNotNull(restored.sightingOf("1"));
        restored.packs().remove(first);
        stored.putAll(restored.takeChanges());
        stored.values().removeIf(String::isEmpty);
        CampaignMemory again = new CampaignMemory();
        again.restore(stored);
        assertNull(again.sightingOf("1"));
        assertEquals(List.of(second), again.packs().numbers());
        assertEquals(Pack.HEAD + "\nother\t" + PRINT + "\n", again.packs().text(second), "as it was, but for what says nothing");
        assertNull(again.packs().text(first));
        assertEquals(0, again.packs().add(exported()), "its number is free");
        assertEquals(List.of(0, second), again.packs().numbers());
        assertEquals(1, second);
    }

    @ParameterizedTest
    @DisplayName("what is no pack is refused with the line and the reason")
    @CsvSource({
        "'', line 1 is not",
        "unblast campaign pack 2, line 1 is not",
        "'unblast campaign pack 1|no tab', line 2 does not start with a family of 1 to 80",
        "'unblast campaign pack 1||>AAAA', line 3 does not start with a family",
        "'unblast campaign pack 1|# fine|a>AAAA', line 3 does not end with a fingerprint of 66",
    })
    void refuses(String text, String reason) {
        String pack = text.replace('|', '\n').replace('>', '\t');
        String message = assertThrows(InvalidPackException.class, () -> memory.packs().add(pack)).getMessage();
        assertTrue(message.startsWith(reason), message);
    }

    @Test
    @DisplayName("at the limits a pack is taken, one over it is refused")
    void limits() {
        String longest = "f".repeat(Pack.LONGEST_FAMILY) + "\t" + PRINT + "\n";
        String full = Pack.HEAD + "\n" + longest.repeat(Pack.MOST);
        assertThrows(InvalidPackException.class, () -> memory.packs().add(full + longest));
        assertThrows(InvalidPackException.class, () -> memory.packs().add(Pack.HEAD + "\nf" + longest));
        assertThrows(InvalidPackException.class, () -> memory.packs().add(Pack.HEAD + "\nf\t" + PRINT.replaceFirst("A", "ä")));
        memory.packs().add(full);
        assertThrows(InvalidPackException.class, () -> memory.packs().add(Pack.HEAD + "\na\t" + PRINT));
    }
}
