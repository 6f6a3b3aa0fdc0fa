package org.unblast.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Words;

/**
 * The earlier texts: finds those that are the same but for their slots. Two texts are copies when at least
 * {@link #SAME} thousandths of their five-letter runs agree. Look-up goes by bands of the fingerprint (locality-sensitive
 * hashing: Indyk and Motwani 1998), so it does not grow with the number of remembered texts.
 */
public final class CampaignMemory {
    /** The likeness from which on two texts are copies, in thousandths. */
    public static final int SAME = 290;

    /** A text with fewer words is too short to be known again. */
    public static final int FEWEST_WORDS = 10;

    /** How many invitations are remembered; beyond, the oldest are forgotten. */
    public static final int CAPACITY = 100_000;

    private static final int BANDS = 48;

    private final int capacity;
    private final List<Copy> copies = new ArrayList<>();
    private final Map<String, Campaign> byId = new HashMap<>();
    private final Map<Integer, List<Copy>> byBand = new HashMap<>();
    private final List<String> changes = new ArrayList<>();
    private int forgotten;

    /** A memory of {@link #CAPACITY} invitations. */
    public CampaignMemory() {
        this(CAPACITY);
    }

    /**
     * @param capacity how many invitations are remembered, 1 or more
     */
    public CampaignMemory(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Looks a text up and remembers it.
     *
     * @param noteId the invitation's id; the same id again is the same invitation, not another copy
     * @param sender what tells senders apart
     * @param words the text
     * @param day when it was seen (see {@link org.unblast.calendar.Day})
     * @return the campaign, or {@code null} where no other sender sent this text
     */
    public @Nullable Sighting see(String noteId, String sender, Words words, int day) {
        String id = noteId.replace('\t', ' ');
        if (!byId.containsKey(id) && words.size() >= FEWEST_WORDS) {
            Copy copy = new Copy(id, sender.hashCode(), day, Signature.of(words), words.original());
            remember(copy);
            changes.add(copy.toRecord());
        }
        return sightingOf(id);
    }

    /** The campaign an invitation belongs to as it stands now, or {@code null} where no other sender sent its text. */
    public @Nullable Sighting sightingOf(String noteId) {
        Campaign campaign = byId.get(noteId);
        return campaign == null || campaign.senders() < 2 ? null : campaign.sighting();
    }

    /** How many invitations are remembered. */
    public int size() {
        return copies.size();
    }

    /** How many invitations were forgotten for want of room. */
    public int forgotten() {
        return forgotten;
    }

    /** What was remembered since the last call, one record each, for {@link #restore}. */
    public List<String> takeChanges() {
        List<String> taken = List.copyOf(changes);
        changes.clear();
        return taken;
    }

    /** Remembers again what {@link #takeChanges} gave out. */
    public void restore(String record) {
        Copy copy = Copy.parse(record);
        if (!byId.containsKey(copy.id())) {
            remember(copy);
        }
    }

    private void remember(Copy copy) {
        Campaign campaign = new Campaign();
        for (Copy other : candidates(copy)) {
            Campaign same = byId.get(other.id());
            if (same != null && same != campaign && copy.signature().likeness(other.signature()) >= SAME) {
                campaign = merged(same, campaign);
            }
        }
        campaign.add(copy);
        byId.put(copy.id(), campaign);
        copies.add(copy);
        for (int band = 0; band < BANDS; band++) {
            byBand.computeIfAbsent(copy.signature().band(band), key -> new ArrayList<>()).add(copy);
        }
        if (copies.size() > capacity) {
            forget(copies.get(0));
        }
    }

    /** The older of two campaigns takes the younger one in. */
    private Campaign merged(Campaign one, Campaign other) {
        if (other.copies().isEmpty()) {
            return one;
        }
        boolean oneIsOlder = copies.indexOf(one.copies().get(0)) < copies.indexOf(other.copies().get(0));
        Campaign older = oneIsOlder ? one : other;
        Campaign younger = oneIsOlder ? other : one;
        older.addAll(younger);
        for (Copy copy : younger.copies()) {
            byId.put(copy.id(), older);
        }
        return older;
    }

    private List<Copy> candidates(Copy copy) {
        List<Copy> candidates = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            for (Copy other : byBand.getOrDefault(copy.signature().band(band), List.of())) {
                if (!candidates.contains(other)) {
                    candidates.add(other);
                }
            }
        }
        return candidates;
    }

    private void forget(Copy copy) {
        copies.remove(0);
        byId.remove(copy.id());
        for (int band = 0; band < BANDS; band++) {
            List<Copy> others = byBand.getOrDefault(copy.signature().band(band), List.of());
            others.remove(copy);
        }
        forgotten++;
    }
}
