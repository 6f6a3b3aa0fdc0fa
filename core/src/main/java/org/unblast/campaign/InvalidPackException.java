package org.unblast.campaign;

/** A pack that is not taken: one sentence that names the line and what is wrong with it. */
public final class InvalidPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidPackException(int line, String wrong) {
        super("line " + line + " " + wrong);
    }
}
