package org.unblast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final String SIGNS = "=+-@\t\r＝＋－＠﹦﹢﹣﹫";

    private static String row(char separator, String... cells) throws IOException {
        StringWriter writer = new StringWriter();
        try (CsvTable table = new CsvTable(writer, separator)) {
            table.row(List.of(cells));
        }
        return writer.toString();
    }

    @Test
    @DisplayName("cells are quoted where RFC 4180 asks for it, and rows end in CRLF")
    void quotes() throws IOException {
        assertEquals("a,,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",h;i\r\n", row(',', "a", "", "b,c", "d \"e\"", "f\ng", "h;i"));
        assertEquals("b,c;\"h;i\"\r\n", row(';', "b,c", "h;i"));
    }

    @ParameterizedTest
    @DisplayName("a cell that could start a formula gets an apostrophe, wherever its first sign hides")
    @ValueSource(strings = {
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "\u3000+1", "\u200b=1", "\ufeff=1", "\u202e-1", "\u0000=1", "\n=1",
        "＝1", "＋1", "－1", "＠1", "﹦1", "﹢1", "﹣1", "﹫1", " \u200b\u00a0＝1", "-", "=", "\t", "\r"
    })
    void defused(String cell) throws IOException {
        String row = row(',', cell);
        assertTrue(row.startsWith("\"'") && row.endsWith("\"\r\n"), row);
    }

    @ParameterizedTest
    @DisplayName("what is no formula stays as it is")
    @ValueSource(strings = {"", "a", "1", "a=1", "0-1", "2026-W47", "3@4", ".", "'", "Ünal", "👋", " a"})
    void plain(String cell) throws IOException {
        assertEquals(cell.equals("'") ? "\"'\"\r\n" : cell + "\r\n", row(',', cell));
    }

    @Test
    @DisplayName("100,000 random cells come back as written, and none starts a formula")
    void fuzz() throws IOException {
        Random random = new Random(47);
        String alphabet = SIGNS + " \u00a0\u200b\ufeff\n\"',;|ab0é山";
        for (char separator : new char[] {',', ';', '\t'}) {
            List<List<String>> rows = new ArrayList<>();
            StringWriter writer = new StringWriter();
            try (CsvTable table = new CsvTable(writer, separator)) {
                for (int i = 0; i < 8_334; i++) {
                    List<String> cells = new ArrayList<>();
                    for (int j = 0; j < 4; j++) {
                        StringBuilder cell = new StringBuilder();
                        for (int k = random.nextInt(6); k > 0; k--) {
                            cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
                        }
                        cells.add(cell.toString());
                    }
                    rows.add(cells);
                    table.row(cells);
                }
            }
            int at = 0;
            for (CsvRecord record : CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).ofCsvRecord(writer.toString())) {
                List<String> expected = rows.get(at++);
                for (int j = 0; j < 4; j++) {
                    String cell = record.getField(j);
                    String stripped = cell.replaceAll("^[\\s\\p{Z}\\p{C}]+", "");
                    assertTrue(stripped.isEmpty() || SIGNS.indexOf(stripped.charAt(0)) < 0, cell);
                    assertEquals(expected.get(j), cell.startsWith("'") && !expected.get(j).startsWith("'") ? cell.substring(1) : cell);
                }
            }
            assertEquals(rows.size(), at);
        }
    }

    @Test
    @DisplayName("the list separator is a semicolon where the decimal sign is a comma")
    void separators() {
        assertEquals(';', CsvTable.separator(Locale.GERMANY));
        assertEquals(';', CsvTable.separator(new Locale("pt", "BR")));
        assertEquals(',', CsvTable.separator(Locale.CANADA));
        assertEquals(',', CsvTable.separator(Locale.ROOT));
    }
}
