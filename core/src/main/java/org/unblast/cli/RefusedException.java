package org.unblast.cli;

/** A line or file holds what it must not; the message names the field where there is one. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
