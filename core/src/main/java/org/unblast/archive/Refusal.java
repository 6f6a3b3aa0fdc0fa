package org.unblast.archive;

/**
 * A row that was left out.
 *
 * @param file the file's name
 * @param row see {@link ExportFiles.Row}
 * @param line see {@link ExportFiles.Row}
 * @param problem what is wrong with it, naming the column
 */
public record Refusal(String file, int row, int line, String problem) {
    /** As a sentence. */
    @Override
    public String toString() {
        return file + ", row " + row + (line == row ? "" : " (line " + line + ")") + ": " + problem;
    }
}
