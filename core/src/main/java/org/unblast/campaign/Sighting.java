package org.unblast.campaign;

import org.jspecify.annotations.Nullable;

/**
 * What the memory knows of a text that came from more than one sender, or that a pack knows.
 *
 * @param id the campaign's name, which stays
 * @param size how many invitations carried the text, this one included
 * @param senders how many senders sent it, this one included
 * @param firstDay when it was first seen (see {@link org.unblast.calendar.Day})
 * @param lastDay when it was last seen
 * @param skeleton the shared words, with {@code {…}} where the copies differ
 * @param everybodysPhrase whether the shared words are a commonplace that people type by themselves
 * @param family what a pack calls the template; {@code null} where none knows it
 */
public record Sighting(
        String id, int size, int senders, int firstDay, int lastDay, String skeleton, boolean everybodysPhrase,
        @Nullable String family) {
    /** One of a family that no pack names. */
    public Sighting(String id, int size, int senders, int firstDay, int lastDay, String skeleton, boolean everybodysPhrase) {
        this(id, size, senders, firstDay, lastDay, skeleton, everybodysPhrase, null);
    }

    /** Whether nobody sent it twice yet, and only a pack knows it. */
    public boolean isKnownByPackAlone() {
        return senders < 2;
    }
}
