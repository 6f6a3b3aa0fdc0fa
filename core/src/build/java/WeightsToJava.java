import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns the trained file into a Java class, before anything is compiled.
 *
 * <p>Arguments: the trained file, and the folder for generated sources. The trained file has four lines: scale, bias, and the
 * two texts that {@code Weights} reads.
 */
final class WeightsToJava {
    private WeightsToJava() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        String source = """
                package org.unblast.model;

                /** Generated from the trained file; see core/training/README.md. */
                final class TrainedWeights {
                    static final int SCALE = %s;
                    static final int BIAS = %s;
                    static final String LOWS = "%s";
                    static final String REST = "%s";

                    private TrainedWeights() {}
                }
                """.formatted(lines.toArray());
        Path file = Path.of(args[1]).resolve("org/unblast/model/TrainedWeights.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
