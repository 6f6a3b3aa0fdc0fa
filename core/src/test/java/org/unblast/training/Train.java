package org.unblast.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Split;
import org.unblast.corpus.Text;

/** Trains the text model on the seen part of {@code core/training} and writes {@code core/training/weights.txt}. */
public final class Train {
    private Train() {}

    /** Takes the folder {@code core/training} as its argument. */
    public static void main(String[] args) throws IOException {
        List<Text> texts = Split.seen(NearCopies.removed(Corpus.own()));
        Path file = Path.of(args[0]).resolve("weights.txt");
        Trained trained = new Trainer(texts).on(texts);
        trained.write(file);
        System.out.println("Trained on " + texts.size() + " texts, " + trained.lows().length() + " weights: " + file);
    }
}
