import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a trained file into a Java class, before anything is compiled.
 *
 * <p>Arguments: the trained file, the folder for generated sources, the class, and the names of its two numbers. The trained file
 * has four lines: those numbers, and the two texts that {@code Sparse} reads.
 */
final class WeightsToJava {
    private WeightsToJava() {}

    public static void main(String[] args) throws IOException {
        int dot = args[2].lastIndexOf('.');
        List<String> values = new ArrayList<>(List.of(args[2].substring(0, dot), args[2].substring(dot + 1), args[3], args[4]));
        values.addAll(Files.readAllLines(Path.of(args[0])));
        String source = """
                package %1$s;

                /** Generated from a trained file; see core/training/README.md. */
                final class %2$s {
                    static final int %3$s = %5$s;
                    static final int %4$s = %6$s;
                    static final String LOWS = "%7$s";
                    static final String REST = "%8$s";

                    private %2$s() {}
                }
                """.formatted(values.toArray());
        Path file = Path.of(args[1]).resolve(args[2].replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
