package org.unblast.cli;

/** The command cannot be carried out as typed; the message is a sentence for the person who typed it. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
