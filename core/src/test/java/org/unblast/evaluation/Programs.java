package org.unblast.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unblast.corpus.Text;

/** Runs the programs that a system has; mail filters on texts written as a mailbox. */
public final class Programs {
    private Programs() {}

    /** Whether a program is on the path. */
    public static boolean has(String program) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs a program to its end.
     *
     * @param input what it reads
     * @return what it printed on standard output
     */
    public static String run(Path input, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return output;
    }

    /** The texts as one mailbox (RFC 4155), one mail each, in order. */
    static Path mailbox(Path folder, List<Text> texts) throws IOException {
        StringBuilder box = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            box.append("From a@b.invalid Thu Jan  1 00:00:00 2026\nFrom: a@b.invalid\nTo: c@d.invalid\nMessage-ID: <")
                    .append(i).append('.').append(Integer.toHexString(texts.get(i).text().hashCode())).append("@b.invalid>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n")
                    .append("Content-Transfer-Encoding: 8bit\nSubject: note\n\n")
                    .append(texts.get(i).text().replace("\nFrom ", "\n>From "))
                    .append("\n\n");
        }
        return Files.writeString(Files.createTempFile(folder, "texts", ".mbox"), box);
    }

    /** Removes a folder and all that is in it. */
    public static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
