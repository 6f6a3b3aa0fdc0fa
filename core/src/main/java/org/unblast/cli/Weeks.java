package org.unblast.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import org.unblast.tally.Week;

/** Writes the weekly tally. */
final class Weeks {
    /** The version of the JSON documents' shape. */
    static final int SCHEMA = 1;

    private static final Set<String> TEXTS = Set.of("week", "week_start", "top_rule");

    private Weeks() {}

    static void csv(Writer writer, List<Week> weeks, char separator) throws IOException {
        try (CsvTable table = new CsvTable(writer, separator)) {
            table.row(Week.COLUMNS);
            for (Week week : weeks) {
                table.row(week.cells());
            }
        }
    }

    /** One document with nothing but the weeks. */
    static void json(Writer writer, List<Week> weeks) throws IOException {
        JsonGenerator json = document(writer);
        write(json, weeks);
        end(json);
    }

    /** Starts a document with its version. */
    static JsonGenerator document(Writer writer) throws IOException {
        JsonGenerator json = Json.FACTORY.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA);
        return json;
    }

    static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** The weeks as a field; numbers as numbers. */
    static void write(JsonGenerator json, List<Week> weeks) throws IOException {
        json.writeArrayFieldStart("weeks");
        for (Week week : weeks) {
            json.writeStartObject();
            List<String> cells = week.cells();
            for (int i = 0; i < cells.size(); i++) {
                String column = Week.COLUMNS.get(i);
                if (TEXTS.contains(column)) {
                    json.writeStringField(column, cells.get(i));
                } else {
                    json.writeNumberField(column, Integer.parseInt(cells.get(i)));
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
