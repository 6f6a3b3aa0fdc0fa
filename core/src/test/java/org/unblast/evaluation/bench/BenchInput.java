package org.unblast.evaluation.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.Text;
import org.unblast.model.Features;
import org.unblast.model.Sparse;
import org.unblast.model.Weights;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;
import org.unblast.scoring.Rule;
import org.unblast.text.Folding;

/**
 * Writes what both sides of the speed comparison read: the phrases of all phrase rules, the caps of the groups, the trained
 * weights, what each sign folds to, and a sample of our own texts, always the same. See {@code core/src/test/js/bench}.
 */
public final class BenchInput {
    /** How many notes are judged. */
    static final int NOTES = 1_000;

    private static final long SEED = 20_261_123;

    private final JsonGenerator out;

    private BenchInput(JsonGenerator out) {
        this.out = out;
    }

    /** @param args the file to write; the working directory is the project's or the core's */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (JsonGenerator out = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            out.writeStartObject();
            new BenchInput(out).fields();
            out.writeEndObject();
        }
    }

    private void fields() throws IOException {
        rules();
        out.writeObjectFieldStart("caps");
        for (Group group : Group.values()) {
            out.writeNumberField(group.name(), group.cap());
        }
        out.writeEndObject();
        weights();
        folds();
        out.writeArrayFieldStart("notes");
        for (String note : sample()) {
            out.writeString(note);
        }
        out.writeEndArray();
    }

    private void rules() throws IOException {
        out.writeArrayFieldStart("rules");
        for (Rule rule : StandardRules.all()) {
            out.writeStartObject();
            out.writeStringField("id", rule.id());
            out.writeStringField("group", rule.group().name());
            out.writeNumberField("points", rule.points());
            if (rule instanceof PhraseRule written) {
                out.writeArrayFieldStart("phrases");
                for (String phrase : written.written()) {
                    out.writeString(phrase);
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Pairs of bucket and weight, in one row, with the two numbers that make points of a sum. */
    private void weights() throws IOException {
        Path here = Path.of("training/weights.txt");
        List<String> trained = Files.readAllLines(Files.exists(here) ? here : Path.of("core").resolve(here));
        Sparse weights = new Sparse(Features.BUCKETS, Weights.STEP, trained.get(2), trained.get(3));
        out.writeNumberField("scale", Integer.parseInt(trained.get(0)));
        out.writeNumberField("bias", Integer.parseInt(trained.get(1)));
        out.writeArrayFieldStart("weights");
        for (int bucket = 0; bucket < Features.BUCKETS; bucket++) {
            if (weights.of(bucket) != 0) {
                out.writeNumber(bucket);
                out.writeNumber(weights.of(bucket));
            }
        }
        out.writeEndArray();
    }

    /** By code point: the signs beyond ASCII that fold to something else. */
    private void folds() throws IOException {
        out.writeObjectFieldStart("folds");
        for (int point = 0x80; point <= 0x1FFFF; point++) {
            String plain = Character.toString(point);
            String folded = Folding.fold(plain).toString();
            if (!folded.equals(plain) && !(point > 0xFFFF && folded.equals(" "))) {
                out.writeStringField(String.valueOf(point), folded);
            }
        }
        out.writeEndObject();
    }

    private static List<String> sample() {
        List<Text> texts = new ArrayList<>(Corpus.own());
        Collections.shuffle(texts, new Random(SEED));
        return texts.stream().limit(NOTES).map(Text::text).toList();
    }
}
