package org.unblast.personal;

/**
 * A kind of thing that an invitation holds.
 *
 * @param name see {@link Things}
 * @param share how far it is there, in hundredths
 */
record Thing(String name, int share) {}
