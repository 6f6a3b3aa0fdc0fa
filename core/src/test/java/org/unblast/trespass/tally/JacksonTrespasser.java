package org.unblast.trespass.tally;

import com.fasterxml.jackson.core.JsonFactory;

/** Climbs a wall, so that the wall can be seen to hold. */
final class JacksonTrespasser {
    private JacksonTrespasser() {}

    static String climb() {
        return JsonFactory.class.getName();
    }
}
