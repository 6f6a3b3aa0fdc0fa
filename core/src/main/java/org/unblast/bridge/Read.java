package org.unblast.bridge;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Recipient;
import org.unblast.invitation.Sender;
import org.unblast.scoring.Level;
import org.unblast.tally.Entry;

/** From the contract's objects to the core's values. */
final class Read {
    private Read() {}

    static Invitation invitation(JSObject from) {
        String id = Js.text(from, "id");
        return new Invitation(
                id == null ? "" : id,
                Kind.of(Js.text(from, "kind")),
                Js.text(from, "sentAt"),
                Js.text(from, "seenAt"),
                Js.text(from, "language"),
                sender(Js.object(from, "sender")),
                Js.text(from, "note"),
                Js.flag(from, "noteMayBeCut"));
    }

    private static Sender sender(JSObject from) {
        return new Sender(
                Js.text(from, "name"),
                Js.text(from, "profileUrl"),
                Js.text(from, "headline"),
                Js.optionalNumber(from, "mutualConnections"),
                Js.optionalFlag(from, "followsYou"),
                Js.optionalFlag(from, "verified"),
                Js.optionalFlag(from, "premium"));
    }

    static Recipient recipient(@Nullable JSObject from) {
        if (from == null) {
            return Recipient.UNKNOWN;
        }
        JSObject location = Js.object(from, "location");
        return new Recipient(
                Js.text(from, "name"),
                Js.text(location, "country"),
                Js.text(location, "region"),
                Js.text(location, "city"),
                Js.texts(from, "trades"),
                Js.texts(from, "employers"),
                Js.texts(from, "schools"),
                Js.texts(from, "languages"));
    }

    static Entry entry(JSObject from) {
        return new Entry(
                Js.number(from, "day"),
                Js.flag(from, "withNote"),
                level(Js.text(from, "level")),
                Js.flag(from, "overridden"),
                Js.flag(from, "hidden"),
                Js.flag(from, "accepted"),
                Js.flag(from, "ignored"),
                Js.text(from, "campaign"),
                Js.number(from, "minutes"),
                Js.text(from, "topRule"),
                Js.number(from, "rulesVersion"));
    }

    private static Level level(@Nullable String id) {
        for (Level level : Level.values()) {
            if (level.id().equals(id)) {
                return level;
            }
        }
        return Level.UNKNOWN;
    }
}
