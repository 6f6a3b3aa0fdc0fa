package org.unblast.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads corpora. The project's own stands in {@code core/training/*.jsonl}; a foreign one is a folder with
 * {@code spam.jsonl} and {@code ham.jsonl}.
 */
public final class Corpus {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String GENERIC = "generic-networking";

    private Corpus() {}

    /** The project's own texts, in the order of file names and lines. */
    public static List<Text> own() {
        return ownFrom(own(Path.of("")));
    }

    private static Path own(Path base) {
        Path here = base.resolve("training");
        return Files.isDirectory(here) ? here : base.resolve("core/training");
    }

    private static List<Text> ownFrom(Path folder) {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                texts.addAll(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A foreign corpus: {@code spam.jsonl} is outreach, {@code ham.jsonl} is not. */
    public static List<Text> foreign(Path folder) {
        List<Text> texts = new ArrayList<>(read(folder.resolve("spam.jsonl")));
        texts.addAll(read(folder.resolve("ham.jsonl")));
        return texts;
    }

    private static List<Text> read(Path file) {
        String name = file.getFileName().toString();
        List<Text> texts = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    texts.add(text(name, texts.size() + 1, fields(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + ", line " + (texts.size() + 1), e);
        }
        return texts;
    }

    private static Text text(String file, int line, Map<String, String> fields) {
        boolean outreach = fields.containsKey("label") ? fields.get("label").equals("outreach") : file.startsWith("spam");
        String family = first(fields, "family", "group", "situation");
        return new Text(
                fields.getOrDefault("id", file + ":" + line),
                fields.getOrDefault("text", ""),
                outreach,
                fields.getOrDefault("lang", ""),
                fields.getOrDefault("kind", ""),
                family,
                fields.getOrDefault("era", ""),
                outreach && (fields.getOrDefault("kind_generic", "").equals("true") || family.equals(GENERIC)));
    }

    private static String first(Map<String, String> fields, String... keys) {
        for (String key : keys) {
            String value = fields.get(key);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    private static Map<String, String> fields(String line) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    fields.put(key, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
        return fields;
    }
}
