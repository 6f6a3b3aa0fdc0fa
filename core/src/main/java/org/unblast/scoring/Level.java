package org.unblast.scoring;

/** What a verdict comes to. */
public enum Level {
    /** Not enough to tell. */
    UNKNOWN("unknown"),
    /** Nothing speaks against it. */
    CLEAR("clear"),
    /** Looks like mass mail; look yourself. */
    UNSURE("unsure"),
    /** Mass-mailed, as good as sure. */
    SPAM("spam");

    private final String id;

    Level(String id) {
        this.id = id;
    }

    /** The contract's word for it. */
    public String id() {
        return id;
    }
}
