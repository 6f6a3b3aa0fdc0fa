package org.unblast.tally;

/**
 * One received invitation, as the tally counts it. Holds no name and no text.
 *
 * @param id the invitation's id, by which its campaign is looked up; never counted or exported
 * @param day when it came (see {@link Arrival})
 * @param withNote whether it carried a note
 * @param deeds what was done with it
 * @param judgement what it was judged
 */
public record Entry(String id, int day, boolean withNote, Deeds deeds, Judgement judgement) {}
