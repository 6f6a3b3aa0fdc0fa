package org.unblast.personal;

import java.util.List;

/**
 * What a phrase would have done.
 *
 * @param searched how many kept texts were looked at
 * @param hits those in which it stands
 */
public record Rehearsal(int searched, List<PhraseHit> hits) {
    public Rehearsal {
        hits = List.copyOf(hits);
    }
}
