package org.unblast.cli;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.campaign.Sighting;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Level;
import org.unblast.scoring.Value;
import org.unblast.scoring.Verdict;
import org.unblast.tally.Judgement;

/** Reads one line of JSON as a verdict, as far as it is counted. Unknown keys are passed over. */
final class VerdictReader {
    /**
     * What was read.
     *
     * @param id the invitation's id
     * @param permille the chance of mass mail, 0 to 1000
     * @param judgement what is counted
     */
    record Told(String id, int permille, Judgement judgement) {}

    private @Nullable String id;
    private @Nullable String level;
    private @Nullable String campaign;
    private int permille;
    private int rulesVersion;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String rule;
    private int points;
    private @Nullable Integer minutes;

    private VerdictReader() {}

    /**
     * Reads a line.
     *
     * @throws RefusedException with a sentence that names the field
     */
    static Told read(String line) throws RefusedException {
        VerdictReader reader = new VerdictReader();
        Json.readObject(line, reader::take);
        if (reader.id == null) {
            throw new RefusedException("id is missing");
        }
        Sighting sighting = reader.campaign == null ? null : new Sighting(reader.campaign, 0, 0, 0, 0, "", false);
        Verdict verdict = new Verdict(reader.id, level(reader.level), reader.permille, reader.findings, List.of(), sighting);
        return new Told(reader.id, reader.permille, Judgement.of(verdict, reader.rulesVersion));
    }

    private void take(String field, JsonParser value) throws IOException, RefusedException {
        switch (field) {
            case "id" -> id = Json.text(field, value);
            case "level" -> level = Json.text(field, value);
            case "probability" -> permille = Json.permille(field, value);
            case "rulesVersion" -> rulesVersion = Json.number(field, value);
            case "campaign" -> Json.object(field, value, this::take);
            case "campaign.id" -> campaign = Json.text(field, value);
            case "findings" -> Json.objects(field, value, this::take, this::endFinding);
            case "findings[].rule" -> rule = Json.text(field, value);
            case "findings[].points" -> points = Json.number(field, value);
            case "findings[].values" -> Json.object(field, value, this::take);
            case "findings[].values.minutes" -> minutes = value.isExpectedNumberIntToken() ? Integer.valueOf(Json.number(field, value)) : null;
            default -> value.skipChildren();
        }
    }

    private void endFinding() {
        findings.add(new Finding(
                rule == null ? "" : rule, points, List.of(), minutes == null ? List.of() : List.of(Value.of("minutes", minutes))));
        rule = null;
        points = 0;
        minutes = null;
    }

    private static Level level(@Nullable String id) throws RefusedException {
        for (Level level : Level.values()) {
            if (level.id().equals(id)) {
                return level;
            }
        }
        throw new RefusedException("level is none of spam, unsure, clear, unknown");
    }
}
