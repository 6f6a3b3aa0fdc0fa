package org.unblast.evaluation.campaign;

/**
 * One invitation of a simulated year.
 *
 * @param id its id
 * @param sender who sent it
 * @param day the day it came
 * @param text its note
 * @param campaign the planted campaign's number, or -1
 */
record Post(String id, String sender, int day, String text, int campaign) {}
