package org.unblast.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.InvalidInvitationException;

/** Reads a file whose columns have names. The header row is looked for: some eras put notes before it. */
final class Table implements ExportFiles.Rows {
    /** The header row stands among the first so many. */
    static final int LAST_HEADER_ROW = 20;

    /** Takes the rows below the header. */
    interface Body {
        void row(Cells cells) throws RefusedRowException;
    }

    private final String file;
    private final List<String> needed;
    private final List<Refusal> refusals;
    private final Body body;
    private @Nullable Map<String, Integer> columns;
    private boolean anything;

    private Table(String file, List<String> needed, List<Refusal> refusals, Body body) {
        this.file = file;
        this.needed = needed;
        this.refusals = refusals;
        this.body = body;
    }

    /**
     * Reads a file.
     *
     * @param needed the columns by which the header row is known
     * @param refusals rows that cannot be read are added here
     * @return whether the export has this file
     * @throws ExportException if no row names the needed columns
     */
    static boolean read(ExportFiles files, String file, List<String> needed, List<Refusal> refusals, Body body) {
        Table table = new Table(file, needed, refusals, body);
        boolean there = files.read(file, table);
        table.checkHeader();
        return there;
    }

    @Override
    public void row(ExportFiles.Row row) {
        if (isBlank(row.cells())) {
            return;
        }
        anything = true;
        if (columns == null) {
            takeHeader(row);
            return;
        }
        try {
            body.row(new Cells(columns, row));
        } catch (RefusedRowException e) {
            refusals.add(new Refusal(file, row.number(), row.line(), e.getMessage()));
        }
    }

    private void takeHeader(ExportFiles.Row row) {
        Map<String, Integer> names = new HashMap<>();
        for (int i = row.cells().size() - 1; i >= 0; i--) {
            // From the back: of columns with one name the first counts.
            names.put(Names.plain(row.cells().get(i)), i);
        }
        for (String column : needed) {
            if (!names.containsKey(Names.plain(column))) {
                if (row.number() >= LAST_HEADER_ROW) {
                    checkHeader();
                }
                return;
            }
        }
        columns = names;
    }

    private void checkHeader() {
        if (anything && columns == null) {
            throw new ExportException(file + ": none of its first " + LAST_HEADER_ROW + " rows names the columns " + String.join(", ", needed));
        }
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Makes an invitation's own complaint one about its row. */
    static RefusedRowException refused(InvalidInvitationException e) {
        return new RefusedRowException(e.field() + " " + e.getMessage());
    }
}
