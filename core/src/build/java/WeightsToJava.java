import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns the trained file into a Java class, before anything is compiled.
 *
 * <p>Arguments: the trained file, and the folder for generated sources. The trained file has three lines: scale, bias, and
 * one character for each weight.
 */
final class WeightsToJava {
    /** A string constant of a class file holds 65,535 bytes at most. */
    private static final int PART = 16_384;

    private WeightsToJava() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        String encoded = lines.get(2);
        StringBuilder parts = new StringBuilder();
        for (int at = 0; at < encoded.length(); at += PART) {
            String part = encoded.substring(at, Math.min(at + PART, encoded.length()));
            parts.append(at == 0 ? "" : "\n            + ").append('"').append(part.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        String source = """
                package org.unblast.model;

                /** Generated from the trained file; see core/training/README.md. */
                final class TrainedWeights {
                    static final int SCALE = %s;
                    static final int BIAS = %s;
                    static final String ENCODED = %s;

                    private TrainedWeights() {}
                }
                """.formatted(lines.get(0), lines.get(1), parts);
        Path file = Path.of(args[1]).resolve("org/unblast/model/TrainedWeights.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
