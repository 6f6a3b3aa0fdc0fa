package org.unblast.trespass.rules;

import java.util.regex.Pattern;

/** Climbs a wall, so that the wall can be seen to hold. */
final class RegexTrespasser {
    private RegexTrespasser() {}

    static String climb() {
        return Pattern.class.getName();
    }
}
