package org.unblast.archive;

import java.util.List;
import java.util.Map;

/** The cells of one row, by the names of their columns. */
final class Cells {
    private final Map<String, Integer> columns;
    private final ExportFiles.Row row;

    Cells(Map<String, Integer> columns, ExportFiles.Row row) {
        this.columns = columns;
        this.row = row;
    }

    ExportFiles.Row row() {
        return row;
    }

    /** The cell without blanks around it; empty where the row or the file has no such column. */
    String get(String column) {
        return raw(column).strip();
    }

    /** The cell as it stands. */
    String raw(String column) {
        Integer at = columns.get(Names.plain(column));
        List<String> cells = row.cells();
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }
}
