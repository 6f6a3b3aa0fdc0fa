package org.unblast.browser;

/**
 * What a badge says, and of whom.
 *
 * @param name the bold name in the card
 * @param level spam, unsure, clear or unknown
 * @param label what a screen reader says
 * @param hidden whether the card is out of sight
 */
public record Reading(String name, String level, String label, boolean hidden) {}
