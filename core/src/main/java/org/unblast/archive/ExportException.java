package org.unblast.archive;

/** This is no export that can be read. The message is a sentence that names the file. */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }
}
