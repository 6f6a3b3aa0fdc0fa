package org.unblast.trespass.model;

import org.unblast.invitation.Kind;

/** Climbs a wall, so that the wall can be seen to hold. */
final class ModelTrespasser {
    private ModelTrespasser() {}

    static String climb() {
        return Kind.class.getName();
    }
}
