package org.unblast.bridge;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.unblast.invitation.InvalidInvitationException;

/** What the core refuses is a {@code TypeError} with the same sentence in JavaScript. */
final class Refusal {
    private Refusal() {}

    /** Throws; nothing is returned. */
    static @Nullable JSObject of(InvalidInvitationException refused) {
        Js.throwTypeError(refused.field() + " " + refused.getMessage());
        return null;
    }

    /** Throws; nothing is returned. @param refused with a whole sentence */
    static @Nullable JSObject of(RuntimeException refused) {
        Js.throwTypeError(String.valueOf(refused.getMessage()));
        return null;
    }
}
