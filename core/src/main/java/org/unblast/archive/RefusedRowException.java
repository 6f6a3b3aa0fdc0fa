package org.unblast.archive;

/** One row cannot be read; the message is the rest of a sentence that starts with the row. */
final class RefusedRowException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedRowException(String message) {
        super(message);
    }
}
