import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns the words of trades into a Java class, before anything is compiled.
 *
 * <p>Arguments: {@code core/trades/trades.txt}, and the folder for generated sources.
 */
final class TradesToJava {
    private TradesToJava() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> "        \"" + line.substring(line.indexOf(": ") + 2) + "\"")
                .toList();
        Path file = Path.of(args[1]).resolve("org/unblast/rules/TradeWords.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                package org.unblast.rules;

                /** Generated from core/trades/trades.txt. */
                final class TradeWords {
                    /** Beginnings of words that mean the same, a line for each meaning. */
                    static final String[] MEANINGS = {
                %s
                    };

                    private TradeWords() {}
                }
                """.formatted(String.join(",\n", lines)));
    }
}
