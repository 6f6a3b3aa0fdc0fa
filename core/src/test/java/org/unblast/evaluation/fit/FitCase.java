package org.unblast.evaluation.fit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Recipient;
import org.unblast.invitation.Sender;
import org.unblast.rules.Fit;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Asked;
import org.unblast.scoring.Evidence;
import org.unblast.training.FitTrainer;

/**
 * One case: who receives, what comes, and what the two rules should say.
 *
 * @param id its name
 * @param evidence what the rules look at
 * @param crossBorder whether {@code cross-border} should hit
 * @param myTrade whether {@code my-trade} should hit
 */
record FitCase(String id, Evidence evidence, boolean crossBorder, boolean myTrade) {
    /** Both questions that the case answers. */
    List<FitTrainer.Answer> answers() {
        return List.of(new FitTrainer.Answer(Fit.TRADE, evidence, myTrade), new FitTrainer.Answer(Fit.BORDER, evidence, crossBorder));
    }

    /** Reads JSON Lines, either the project's own shape or one with a location in a line and a trade with its expertise. */
    static List<FitCase> read(Path file) throws IOException {
        List<FitCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            cases.add(of(line));
        }
        return cases;
    }

    private static FitCase of(String line) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            collect(json, "", fields);
        }
        String location = first(fields, "recipient.location");
        int comma = location == null ? -1 : location.lastIndexOf(',');
        String country = location == null ? first(fields, "recipient.location.country") : location.substring(comma + 1).strip();
        String city = location == null ? first(fields, "recipient.location.city") : location.substring(0, Math.max(0, comma));
        List<String> trades = new ArrayList<>(fields.getOrDefault("recipient.trades", List.of()));
        trades.addAll(fields.getOrDefault("recipient.trade", List.of()));
        trades.addAll(fields.getOrDefault("recipient.expertise", List.of()));
        String headline = first(fields, "invitation.sender.headline");
        headline = headline == null ? first(fields, "invitation.headline") : headline;
        String id = String.valueOf(first(fields, "id"));
        Invitation invitation = new Invitation(
                id, Kind.INVITATION, null, null, null, new Sender(null, null, headline, null, null, null, null),
                first(fields, "invitation.note"), false);
        Recipient recipient = new Recipient(
                null, country, first(fields, "recipient.location.region"), city, trades, List.of(), List.of(), List.of());
        boolean trade = "true".equals(first(fields, "my_trade")) || "true".equals(first(fields, "pitches_own_trade"));
        return new FitCase(id, Asked.after(StandardRules.ofAnyRecipient(), Evidence.of(invitation, recipient, null)), "true".equals(first(fields, "cross_border")), trade);
    }

    private static @Nullable String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.get(name);
        return values == null ? null : values.get(0);
    }

    private static void collect(JsonParser json, String name, Map<String, List<String>> fields) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = (name.isEmpty() ? "" : name + ".") + json.currentName();
                json.nextToken();
                collect(json, field, fields);
            }
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                collect(json, name, fields);
            }
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
            fields.computeIfAbsent(name, n -> new ArrayList<>()).add(json.getText());
        }
    }
}
