package org.unblast.trespass.scoring;

import org.teavm.jso.JSObject;

/** Climbs a wall, so that the wall can be seen to hold. */
final class JsoTrespasser {
    private JsoTrespasser() {}

    static String climb() {
        return JSObject.class.getName();
    }
}
