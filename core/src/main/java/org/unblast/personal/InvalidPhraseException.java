package org.unblast.personal;

/** A phrase that cannot be looked for; the message is a sentence for people. */
public final class InvalidPhraseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidPhraseException(String message) {
        super(message);
    }
}
