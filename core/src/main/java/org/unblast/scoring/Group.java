package org.unblast.scoring;

/**
 * Kin rules share a group, and a group's points are capped, so that one thought said three times counts once. Points are
 * hundredths of log-odds.
 *
 * <p>The caps also keep a promise: no single group reaches a flag by itself, save the same text from another sender. The
 * mark of outreach is the combination of pretence, offer and ask.
 */
public enum Group {
    /** What holds before anything was read; see {@link Scorer#PRIOR}. */
    PRIOR(1_000),
    /** How he says he found you, praise, pretended sameness. */
    PRETENCE(150),
    /** What he sells, in any trade. */
    OFFER(190),
    /** What he wants: a call, a chat, a click. */
    ASK(150),
    /** The way out he leaves, and the follow-ups that take it back. */
    PERSISTENCE(130),
    /** Traces of a machine: slots left open or filled wrongly. */
    MACHINE(190),
    /** An address no acquaintance would use. */
    SALUTATION(50),
    /** What the line under the name sells. */
    HEADLINE(160),
    /** The same text from other senders. */
    SAMENESS(450),
    /** Whether the text fits the recipient at all. */
    FIT(90),
    /** What the learned text model says of the wording. */
    WORDING(900),
    /** A concrete shared thing: what speaks for somebody. */
    CONTEXT(330),
    /** What the page shows of the relation. */
    RELATION(90),
    /** What the user's decisions taught. */
    LEARNED(1_200),
    /** What his own phrases say. */
    OWN(220);

    private final int cap;

    Group(int cap) {
        this.cap = cap;
    }

    /** The most that all findings of this group may add, or take away, together. */
    public int cap() {
        return cap;
    }
}
