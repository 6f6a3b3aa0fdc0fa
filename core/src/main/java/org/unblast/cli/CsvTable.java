package org.unblast.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.Writer;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes tables: RFC 4180, lines end in CRLF. A cell that a spreadsheet could take for a formula gets an apostrophe in front,
 * wherever blanks or invisible signs try to hide its first character.
 */
final class CsvTable implements AutoCloseable {
    /** What Excel needs to read UTF-8 as such. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern FORMULA = Pattern.compile(
            "[\\s\\p{Z}\\p{C}]*?[\\t\\r\\n=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B]");

    private static final QuoteStrategy QUOTE_DEFUSED = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return value.startsWith("'");
        }
    };

    private final CsvWriter csv;

    /**
     * @param writer stays open when the table is closed
     * @param separator what stands between cells
     */
    CsvTable(Writer writer, char separator) {
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QUOTE_DEFUSED)
                .build(writer);
    }

    /** The list separator of a region: a semicolon where the decimal sign is a comma. */
    static char separator(Locale region) {
        return DecimalFormatSymbols.getInstance(region).getDecimalSeparator() == ',' ? ';' : ',';
    }

    void row(List<String> cells) {
        List<String> safe = new ArrayList<>();
        for (String cell : cells) {
            safe.add(FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell);
        }
        csv.writeRecord(safe);
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
