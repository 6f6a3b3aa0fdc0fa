package org.unblast.trespass.invitation;

import org.unblast.text.Words;

/** Climbs a wall, so that the wall can be seen to hold. */
final class InvitationTrespasser {
    private InvitationTrespasser() {}

    static String climb() {
        return Words.class.getName();
    }
}
