package org.unblast.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unblast.calendar.Zone;

/** An export made by a test: files by name, rows of cells with bars between them. */
final class Tables implements ExportFiles {
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    Tables with(String name, String... rows) {
        files.put(Names.plain(name), List.of(rows));
        return this;
    }

    Export read() {
        return Export.read(this, Zone.UTC, name -> name.equals("Canada") ? "CA" : null);
    }

    @Override
    public boolean read(String name, Rows rows) {
        List<String> found = files.get(Names.plain(name));
        int number = 0;
        for (String row : found == null ? List.<String>of() : found) {
            number++;
            rows.row(new Row(number, number, new ArrayList<>(Arrays.asList(row.split("\\|", -1)))));
        }
        return found != null;
    }
}
