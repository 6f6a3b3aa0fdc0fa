import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/**
 * Packs the table of places into a Java class, before anything is compiled.
 *
 * <p>Arguments: {@code places.txt}, whose head says what its lines hold, and the folder for generated sources. In each row the
 * names are sorted, and a capital in front says how many letters a name shares with the one before it.
 */
final class PlacesToJava {
    private PlacesToJava() {}

    public static void main(String[] args) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.append(lines.isEmpty() ? "" : "\n            + ").append('"').append(pack(line)).append("\\n\"");
            }
        }
        String source = """
                package org.unblast.places;

                /** Generated from core/places/places.txt. */
                final class PlaceNames {
                    static final String PACKED = %s;

                    private PlaceNames() {}
                }
                """.formatted(lines);
        Path file = Path.of(args[1]).resolve("org/unblast/places/PlaceNames.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    private static String pack(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ");
        StringBuilder packed = new StringBuilder(head[0] + head[1] + "~" + head[2] + ":");
        String before = "";
        String[] rows = line.substring(colon + 1).split(";", -1);
        for (int row = 0; row < rows.length; row++) {
            packed.append(row > 0 ? ";" : "");
            TreeSet<String> names = new TreeSet<>();
            for (String name : rows[row].split(",")) {
                names.add(name.strip());
            }
            names.remove("");
            for (String name : names) {
                int shared = 0;
                while (shared < 25 && shared < name.length() && shared < before.length() && name.charAt(shared) == before.charAt(shared)) {
                    shared++;
                }
                packed.append((char) ('A' + shared)).append(name.substring(shared));
                before = name;
            }
        }
        return packed.toString();
    }
}
