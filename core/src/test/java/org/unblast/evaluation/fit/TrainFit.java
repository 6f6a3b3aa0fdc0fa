package org.unblast.evaluation.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unblast.training.FitTrainer;

/** Learns the questions of fit from all cases but the unseen ones, and writes {@code core/training/fit/weights.txt}. */
public final class TrainFit {
    private TrainFit() {}

    /** Takes the folder {@code core/training/fit} as its argument. */
    public static void main(String[] args) throws IOException {
        List<FitCase> cases = FitCases.seen(Path.of(args[0]));
        Files.writeString(Path.of(args[0]).resolve("weights.txt"), learned(cases).written());
        System.out.println("Learned from " + cases.size() + " cases.");
    }

    static FitTrainer learned(List<FitCase> cases) {
        return new FitTrainer(cases.stream().flatMap(each -> each.answers().stream()).toList());
    }
}
