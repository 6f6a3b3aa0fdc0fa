package org.unblast.cli.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.unblast.archive.ExportException;
import org.unblast.archive.ExportFiles;

/** Cuts a table into cells: RFC 4180 as LinkedIn writes it and as spreadsheets write it back. */
final class CsvRows {
    /** Longest cell, in UTF-16 units. */
    static final int CELL = 1 << 20;
    /** Longest row, in UTF-16 units. */
    static final int ROW = 1 << 21;
    /** Most cells in a row. */
    static final int CELLS = 1_000;

    private static final int LOOKED_AT = 1 << 13;
    private static final char BOM = '\uFEFF';

    private CsvRows() {}

    /**
     * Reads a table.
     *
     * @param name the file's name, for messages
     * @throws ExportException if it is none
     */
    static void read(InputStream in, String name, ExportFiles.Rows rows) throws IOException {
        // A decoder, not a charset: bytes that are not UTF-8 must not turn into question marks.
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        int number = 0;
        try {
            char separator = Separator.of(start(reader));
            CsvRecordHandler cells = CsvRecordHandler.builder().maxFieldSize(CELL).maxRecordSize(ROW).maxFields(CELLS).build();
            for (CsvRecord row : CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(ROW)
                    .build(cells, reader)) {
                rows.row(new ExportFiles.Row(++number, (int) row.getStartingLineNumber(), row.getFields()));
            }
        } catch (CsvParseException e) {
            throw new ExportException(name + ", row " + (number + 1) + ": a quotation mark is missing or out of place, or a cell is longer than " + CELL
                    + " characters");
        } catch (CharacterCodingException e) {
            throw notText(name);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notText(name);
            }
            throw e.getCause();
        }
    }

    /** The first lines; a byte order mark is passed over for good. */
    private static String start(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        reader.mark(LOOKED_AT);
        char[] start = new char[LOOKED_AT];
        int length = 0;
        int read = 0;
        while (read >= 0 && length < LOOKED_AT) {
            length += read;
            read = reader.read(start, length, LOOKED_AT - length);
        }
        reader.reset();
        return new String(start, 0, length);
    }

    private static ExportException notText(String name) {
        return new ExportException(name + " is not UTF-8 text, as LinkedIn writes it");
    }
}
