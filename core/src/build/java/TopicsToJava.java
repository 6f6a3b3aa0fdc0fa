import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns the trained topics into a Java class, before anything is compiled.
 *
 * <p>Arguments: the trained file, and the folder for generated sources. The trained file has five lines: names, biases, scale,
 * and the two texts that {@code Topics} reads.
 */
final class TopicsToJava {
    private TopicsToJava() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        String source = """
                package org.unblast.model;

                /** Generated from the trained file; see core/training/README.md. */
                final class TrainedTopics {
                    static final String[] NAMES = {"%s"};
                    static final int[] BIASES = {%s};
                    static final int SCALE = %s;
                    static final String GAPS = "%s";
                    static final String CODES = "%s";

                    private TrainedTopics() {}
                }
                """.formatted(
                lines.get(0).replace(" ", "\", \""), lines.get(1).replace(" ", ", "), lines.get(2), lines.get(3), lines.get(4));
        Path file = Path.of(args[1]).resolve("org/unblast/model/TrainedTopics.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
