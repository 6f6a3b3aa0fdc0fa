package org.unblast.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Recipient;
import org.unblast.scoring.Sensitivity;
import picocli.CommandLine.Option;

/** The options of every command that judges. */
final class JudgingOptions {
    @Option(names = "--profile", paramLabel = "FILE", description = "JSON file that says who receives the invitations.")
    private @Nullable Path profile;

    @Option(names = "--sensitivity", paramLabel = "WORD", defaultValue = "balanced", description = "careful, balanced (default) or strict.")
    private String sensitivity = "balanced";

    Sensitivity sensitivity() {
        Sensitivity chosen = Sensitivity.of(sensitivity);
        if (chosen == null) {
            throw new CommandException("--sensitivity is careful, balanced or strict, not \"" + sensitivity + "\"");
        }
        return chosen;
    }

    /** Who the profile says receives; {@code otherwise} where none was named. */
    Recipient recipient(Recipient otherwise) {
        return profile == null ? otherwise : RecipientReader.read(profile);
    }

    /** Complains at once, before long work. */
    void check() {
        sensitivity();
        recipient(Recipient.UNKNOWN);
    }
}
