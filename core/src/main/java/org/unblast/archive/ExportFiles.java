package org.unblast.archive;

import java.util.List;

/** The files of an export, as a door unpacked them and cut them into cells. */
public interface ExportFiles {
    /** Takes rows, one after the other. */
    interface Rows {
        void row(Row row);
    }

    /**
     * One row.
     *
     * @param number counted from 1 as a spreadsheet does, empty rows included
     * @param line the line of the file on which it starts, counted from 1; larger than {@code number} after cells with line breaks
     * @param cells its cells, unquoted
     */
    record Row(int number, int line, List<String> cells) {}

    /**
     * Hands over all rows of a file.
     *
     * @param name as LinkedIn calls it, such as {@code Invitations.csv}
     * @return whether the export has this file
     */
    boolean read(String name, Rows rows);
}
