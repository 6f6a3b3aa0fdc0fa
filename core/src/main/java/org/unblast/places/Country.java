package org.unblast.places;

/**
 * A country as the table has it.
 *
 * @param code ISO 3166
 * @param callingCode without the plus sign
 * @param west its westernmost clock, in hours from UTC
 * @param east its easternmost clock, in hours from UTC
 */
record Country(String code, String callingCode, int west, int east) {
    /** How many hours a clock at {@code offset} is off the country's nearest. */
    int hoursFrom(int offset) {
        return Math.max(0, Math.max(west - offset, offset - east));
    }
}
