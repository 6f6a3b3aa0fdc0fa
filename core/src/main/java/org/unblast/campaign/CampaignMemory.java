package org.unblast.campaign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Words;

/** First version: keeps every text and compares each with all. */
public final class CampaignMemory {
    private final List<String> ids = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> senders = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    /**
     * Looks a text up and remembers it.
     *
     * @param noteId the invitation's id; the same id again is the same invitation, not another copy
     * @param sender what tells senders apart
     * @param words the text
     * @param day when it was seen
     * @return the campaign, or {@code null} where no other sender sent this text
     */
    public @Nullable Sighting see(String noteId, String sender, Words words, int day) {
        int size = 1;
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).equals(words.original()) && !senders.get(i).equals(sender)) {
                size++;
            }
        }
        if (!ids.contains(noteId)) {
            ids.add(noteId);
            notes.add(words.original());
            senders.add(sender);
            changes.add(noteId + "\t" + sender + "\t" + day + "\t" + words.original());
        }
        return size == 1 ? null : new Sighting("c-" + noteId, size, size, day, day, words.original(), false);
    }

    /** What was remembered since the last call, one record each, for {@link #restore}. */
    public List<String> takeChanges() {
        List<String> taken = List.copyOf(changes);
        changes.clear();
        return taken;
    }

    /** Remembers again what {@link #takeChanges} gave out. */
    public void restore(String record) {
        String[] parts = new String[4];
        int at = 0;
        for (int i = 0; i < 3; i++) {
            int tab = record.indexOf('\t', at);
            parts[i] = record.substring(at, tab);
            at = tab + 1;
        }
        ids.add(parts[0]);
        senders.add(parts[1]);
        notes.add(record.substring(at));
    }
}
