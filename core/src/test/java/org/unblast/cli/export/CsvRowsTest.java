package org.unblast.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unblast.archive.ExportException;

class CsvRowsTest {
    private static List<String> rows(String text, Charset charset) throws IOException {
        List<String> rows = new ArrayList<>();
        CsvRows.read(new ByteArrayInputStream(text.getBytes(charset)), "x.csv", row -> rows.add(row.number() + ":" + row.line() + row.cells()));
        return rows;
    }

    private static String shown(String text) {
        return text.replace("¶", "\r\n").replace("↵", "\n").replace("→", "\t").replace('\'', '"');
    }

    @ParameterizedTest
    @DisplayName("rows and cells as RFC 4180 has them, and as spreadsheets write them")
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            a,b↵c,d↵               # 1:1[a, b] 2:2[c, d]
            a,b¶c,d                # 1:1[a, b] 2:2[c, d]
            \uFEFFa,b¶c,d¶         # 1:1[a, b] 2:2[c, d]
            'a','b,c'↵'d ''e''',f  # 1:1[a, b,c] 2:2[d 'e', f]
            a,'b↵c'↵d,e↵           # 1:1[a, b↵c] 2:3[d, e]
            a,'b¶c'¶d,e¶           # 1:1[a, b¶c] 2:3[d, e]
            a,b↵↵c,d               # 1:1[a, b] 2:2[] 3:3[c, d]
            a,b↵c↵d,e,f↵           # 1:1[a, b] 2:2[c] 3:3[d, e, f]
            ,,↵'',                 # 1:1[, , ] 2:2[, ]
            a;b;c↵d,e;f;g          # 1:1[a, b, c] 2:2[d,e, f, g]
            a→b↵c→d                # 1:1[a, b] 2:2[c, d]
            'x;y;z',b↵c,d          # 1:1[x;y;z, b] 2:2[c, d]
            Name↵Crowns            # 1:1[Name] 2:2[Crowns]
            a 'b' c,d              # 1:1[a 'b' c, d]
            `` # ``
            """)
    void cuts(String text, String expected) throws IOException {
        assertEquals(shown(expected == null ? "" : expected), String.join(" ", rows(shown(text == null ? "" : text), StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("names in every script come through")
    void scripts() throws IOException {
        assertEquals(List.of("1:1[Søren, 山田, 👋🏽, ﷺ]"), rows("Søren,山田,👋🏽,ﷺ", StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("bytes that are not UTF-8 are not read as question marks")
    void notUtf8() {
        for (String text : new String[] {"Sören", "a,b\n".repeat(100_000) + "Sören"}) {
            assertEquals(
                    "x.csv is not UTF-8 text, as LinkedIn writes it",
                    assertThrows(ExportException.class, () -> rows(text, StandardCharsets.ISO_8859_1)).getMessage());
        }
    }

    @Test
    @DisplayName("a table that breaks off within quotes, or goes on after them, is none; the row is named")
    void broken() {
        assertRefused("x.csv, row 2: a quotation mark is missing or out of place, or a cell is longer than 1048576 characters", "a,b\nc,\"d\ne,f\n");
        assertRefused("x.csv, row 2: a quotation mark is missing or out of place, or a cell is longer than 1048576 characters", "a,b\n\"c\"d,e\n");
    }

    @Test
    @DisplayName("a cell, a row and their number have limits")
    void limits() throws IOException {
        assertEquals(1, rows("a".repeat(CsvRows.CELL), StandardCharsets.UTF_8).size());
        assertRefused("x.csv, row 1: a quotation mark is missing or out of place, or a cell is longer than 1048576 characters", "a".repeat(CsvRows.CELL + 1));
        String half = "a".repeat(CsvRows.ROW / 4);
        assertEquals(1, rows(half + "," + half + "," + half + "," + half, StandardCharsets.UTF_8).size());
        assertRefused("x.csv, row 1: a quotation mark is missing or out of place, or a cell is longer than 1048576 characters", half + "," + half + "," + half + "," + half + ",b");
        assertEquals(1, rows(",".repeat(CsvRows.CELLS - 1), StandardCharsets.UTF_8).size());
        assertRefused("x.csv, row 2: a quotation mark is missing or out of place, or a cell is longer than 1048576 characters", "a,b\n" + ",".repeat(CsvRows.CELLS));
    }

    private static void assertRefused(String sentence, String text) {
        String message = assertThrows(ExportException.class, () -> rows(text, StandardCharsets.UTF_8)).getMessage();
        assertTrue(message.startsWith(sentence), message);
    }
}
