package org.unblast.evaluation.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unblast.evaluation.Programs;

/** The similarity hashes for files that a system has as programs. Each sees the two texts as they came, as two files. */
final class FileHashes {
    private static final Pattern SSDEEP = Pattern.compile("\\((\\d+)\\)");
    private static final Pattern TLSH = Pattern.compile("^\\s*(\\d+)\\s", Pattern.MULTILINE);
    /** A TLSH distance from which on two files have nothing in common. */
    private static final double TLSH_FAR = 400;

    private FileHashes() {}

    /** Those that are installed, by name. A text too short for a hash is like no other. */
    static Map<String, Measure> here() {
        Map<String, Measure> here = new LinkedHashMap<>();
        if (Programs.has("ssdeep")) {
            here.put("ssdeep", (a, b) -> number(SSDEEP, a, b, "ssdeep -s -a -d A B") / 100);
        }
        if (Programs.has("tlsh")) {
            here.put("TLSH", (a, b) -> {
                double distance = number(TLSH, a, b, "tlsh -c A -f B");
                return distance < 0 ? 0 : Math.max(0, 1 - distance / TLSH_FAR);
            });
        }
        return here;
    }

    /**
     * What a program says of two texts, or -1 where it has no word on them.
     *
     * @param command what to run, with A and B for the two files
     */
    private static double number(Pattern answer, String a, String b, String command) {
        try {
            Path folder = Files.createTempDirectory("pair");
            try {
                Path one = Files.write(folder.resolve("a"), a.getBytes(StandardCharsets.UTF_8));
                Path other = Files.write(folder.resolve("b"), b.getBytes(StandardCharsets.UTF_8));
                Map<String, String> files = Map.of("A", one.toString(), "B", other.toString());
                String[] parts = Arrays.stream(command.split(" ")).map(part -> files.getOrDefault(part, part)).toArray(String[]::new);
                Matcher matcher = answer.matcher(Programs.run(one, parts));
                return matcher.find() ? Double.parseDouble(matcher.group(1)) : -1;
            } finally {
                Programs.remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
