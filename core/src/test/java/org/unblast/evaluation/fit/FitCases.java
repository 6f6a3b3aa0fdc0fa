package org.unblast.evaluation.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cases in {@code core/training/fit}: a file for each writer; what ends in {@code -unseen} is never learned from. */
final class FitCases {
    private static final String UNSEEN = "-unseen.jsonl";

    private FitCases() {}

    /** What may be learned from, by file. */
    static Map<String, List<FitCase>> byWriter(Path folder) throws IOException {
        return read(folder, false);
    }

    /** What may be learned from. */
    static List<FitCase> seen(Path folder) throws IOException {
        return byWriter(folder).values().stream().flatMap(List::stream).toList();
    }

    /** What is only measured on. */
    static List<FitCase> unseen(Path folder) throws IOException {
        return read(folder, true).values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<FitCase>> read(Path folder, boolean unseen) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.toString().endsWith(".jsonl") && file.toString().endsWith(UNSEEN) == unseen).forEach(files::add);
        }
        Map<String, List<FitCase>> cases = new TreeMap<>();
        for (Path file : files) {
            cases.put(file.getFileName().toString(), FitCase.read(file));
        }
        return cases;
    }
}
