package org.unblast.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Decimal;

/**
 * The countries and their names, unpacked once. What it is unpacked from is generated out of {@code core/places/places.txt}:
 * a line for each country with its code, calling code and clocks; three rows of names, parted by semicolons; each name starts
 * with a capital that says how many letters it shares with the name before it, {@code A} for none.
 */
final class Table {
    /** Names are looked up by so many of their first letters, or by all where there are fewer. */
    private static final int KEY = 4;

    private static final Table TABLE = new Table(PlaceNames.PACKED);

    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();

    private Table(String packed) {
        int at = 0;
        while (at < packed.length()) {
            int end = packed.indexOf('\n', at);
            line(packed.substring(at, end));
            at = end + 1;
        }
    }

    static @Nullable Country country(String code) {
        return TABLE.countries.get(code);
    }

    static Iterable<Country> countries() {
        return TABLE.countries.values();
    }

    /** The names that may start with a word. */
    static List<Name> namesFor(String word) {
        return TABLE.names.getOrDefault(key(word, word.length()), List.of());
    }

    private void line(String line) {
        String code = line.substring(0, 2);
        int clocks = line.indexOf('~');
        int range = line.indexOf('/', clocks);
        int rows = line.indexOf(':', clocks);
        int west = Decimal.parse(line.substring(clocks + 1, range > 0 && range < rows ? range : rows));
        int east = range > 0 && range < rows ? Decimal.parse(line.substring(range + 1, rows)) : west;
        countries.put(code, new Country(code, line.substring(2, clocks), west, east));

        Name.Kind[] kinds = {Name.Kind.PLAIN, Name.Kind.DOUBTFUL, Name.Kind.ADJECTIVE};
        int kind = 0;
        String before = "";
        int at = rows + 1;
        while (at < line.length()) {
            if (line.charAt(at) == ';') {
                kind++;
                at++;
                continue;
            }
            int end = at + 1;
            while (end < line.length() && line.charAt(end) != ';' && !isCapital(line.charAt(end))) {
                end++;
            }
            before = before.substring(0, line.charAt(at) - 'A') + line.substring(at + 1, end);
            add(new Name(code, before, kinds[kind]));
            at = end;
        }
    }

    private void add(Name name) {
        int end = name.words().indexOf(' ');
        String first = end < 0 ? name.words() : name.words().substring(0, end);
        boolean open = first.charAt(first.length() - 1) == '*';
        names.computeIfAbsent(key(first, first.length() - (open ? 1 : 0)), k -> new ArrayList<>()).add(name);
    }

    private static String key(String word, int length) {
        return word.substring(0, Math.min(KEY, length));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
