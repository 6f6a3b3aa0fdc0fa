package org.unblast.campaign;

/**
 * What the memory knows of a text that came from more than one sender.
 *
 * @param id the campaign's name, which stays
 * @param size how many invitations carried the text, this one included
 * @param senders how many senders sent it, this one included
 * @param firstDay when it was first seen (see {@link org.unblast.calendar.Day})
 * @param lastDay when it was last seen
 * @param skeleton the shared words, with {@code {…}} where the copies differ
 * @param everybodysPhrase whether the shared words are a commonplace that people type by themselves
 */
public record Sighting(
        String id, int size, int senders, int firstDay, int lastDay, String skeleton, boolean everybodysPhrase) {}
