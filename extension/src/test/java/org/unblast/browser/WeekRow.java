package org.unblast.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an exported tally, in which no cell is quoted, and holds it to its form. */
public final class WeekRow {
  private static final String COLUMNS = "week,week_start,received,with_note,spam,unsure,clear,unknown,overridden,hidden,"
      + "accepted,ignored,campaigns,largest_campaign,minutes_asked,top_rule,rules_version,days_covered";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Map<String, String> cells;

  private WeekRow(Map<String, String> cells) {
    this.cells = cells;
  }

  public static List<WeekRow> read(Path file) throws IOException {
    return read(Files.readString(file), COLUMNS);
  }

  /** As for Excel: it begins with a byte order mark, which tells Excel that this is UTF-8. */
  public static List<WeekRow> readForExcel(Path file, char separator) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    must(text.startsWith(BYTE_ORDER_MARK), "must begin with a byte order mark", text);
    String columns = COLUMNS.replace(',', separator);
    return read(text.substring(1), columns);
  }

  private static List<WeekRow> read(String text, String columns) {
    must(text.endsWith("\r\n"), "must end its last line, too", text);
    String[] lines = text.split("\r\n");
    must(lines[0].equals(columns), "must begin with the columns in their order", text);
    String separator = columns.substring("week".length(), "week".length() + 1);
    String[] names = columns.split(separator);
    List<WeekRow> rows = new ArrayList<>();
    for (int at = 1; at < lines.length; at++) {
      String[] values = lines[at].split(separator, -1);
      must(values.length == names.length, "must have as many cells in each row as columns", text);
      Map<String, String> cells = new LinkedHashMap<>();
      for (int cell = 0; cell < names.length; cell++) {
        cells.put(names[cell], values[cell]);
      }
      rows.add(new WeekRow(cells));
    }
    return rows;
  }

  private static void must(boolean so, String what, String text) {
    if (!so) {
      throw new AssertionError("The exported tally " + what + ": " + text);
    }
  }

  public String text(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("The tally has no column " + column);
    }
    return cell;
  }

  public int number(String column) {
    return Integer.parseInt(text(column));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeekRow row && row.cells.equals(cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
