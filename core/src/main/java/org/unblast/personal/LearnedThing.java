package org.unblast.personal;

/**
 * What decisions about one kind of thing come to.
 *
 * @param thing as {@link Personal#lessonOf} names it
 * @param spam from how many decisions that it was mass mail
 * @param kept from how many that it was not
 * @param points what it weighs now, in hundredths of log-odds
 */
public record LearnedThing(String thing, int spam, int kept, int points) {}
