package org.unblast.trespass.text;

import java.util.Locale;

/** Climbs a wall, so that the wall can be seen to hold. */
final class LocalesTrespasser {
    private LocalesTrespasser() {}

    static String climb() {
        return Locale.class.getName();
    }
}
