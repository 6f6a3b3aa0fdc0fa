package org.unblast.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Split;

/** Trains the topics on the seen part of {@code core/training} and writes {@code core/training/topics.txt}. */
public final class TrainTopics {
    private TrainTopics() {}

    /** Takes the folder {@code core/training} as its argument. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]).resolve("topics.txt");
        Files.writeString(file, new TopicTrainer(Split.seen(NearCopies.removed(Corpus.own()))).train());
        System.out.println("Trained " + TopicTrainer.MOST + " beginnings of words: " + file);
    }
}
