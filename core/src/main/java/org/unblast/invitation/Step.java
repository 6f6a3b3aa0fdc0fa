package org.unblast.invitation;

import org.jspecify.annotations.Nullable;

/** Where a text stands in what its sender wrote to the recipient. */
public enum Step {
    /** The note of an invitation, wherever it is shown. */
    NOTE("note"),
    /** The first message. */
    FIRST("first"),
    /** One more, before the recipient ever wrote back. */
    FOLLOW_UP("follow-up"),
    /** One more, after he did. */
    TALK("talk"),
    /** A paid message to somebody who is no connection. */
    INMAIL("inmail"),
    /** Advertising in place of a message. */
    SPONSORED("sponsored");

    private final String id;

    Step(String id) {
        this.id = id;
    }

    /** Its name in the contract's {@code stage}. */
    public String id() {
        return id;
    }

    /** Reads its name; a word that is none of them, which a later version may know, says nothing. */
    public static @Nullable Step of(@Nullable String id) {
        for (Step step : values()) {
            if (step.id.equals(id)) {
                return step;
            }
        }
        return null;
    }
}
