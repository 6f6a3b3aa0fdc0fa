package org.unblast.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Day;
import org.unblast.campaign.Sighting;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Value;
import org.unblast.scoring.Verdict;
import org.unblast.text.Span;

/** Writes verdicts as the contract has them, one line each, byte for byte as the compiled core's objects print. */
public final class VerdictWriter {
    private VerdictWriter() {}

    /**
     * One line, without its end.
     *
     * @param stage see {@link org.unblast.rules.Stage}
     */
    public static String line(Verdict verdict, @Nullable String stage) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", verdict.id());
            json.writeStringField("level", verdict.level().id());
            json.writeFieldName("probability");
            json.writeNumber(permille(verdict.permille()));
            json.writeArrayFieldStart("findings");
            for (Finding finding : verdict.findings()) {
                write(json, finding);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("flip");
            for (String rule : verdict.flip()) {
                json.writeString(rule);
            }
            json.writeEndArray();
            if (verdict.campaign() == null) {
                json.writeNullField("campaign");
            } else {
                write(json, verdict.campaign());
            }
            json.writeNumberField("rulesVersion", StandardRules.VERSION);
            if (stage != null) {
                json.writeStringField("stage", stage);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** 970 as 0.97, 1000 as 1: the shortest form, as JavaScript prints it. */
    private static String permille(int permille) {
        BigDecimal number = BigDecimal.valueOf(permille, 3).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeNumberField("points", finding.points());
        if (!finding.spans().isEmpty()) {
            json.writeArrayFieldStart("spans");
            for (Span span : finding.spans()) {
                json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
            }
            json.writeEndArray();
        }
        if (!finding.values().isEmpty()) {
            json.writeObjectFieldStart("values");
            for (Value value : finding.values()) {
                if (value.text() == null) {
                    json.writeNumberField(value.name(), value.number());
                } else {
                    json.writeStringField(value.name(), value.text());
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Sighting campaign) throws IOException {
        json.writeObjectFieldStart("campaign");
        json.writeStringField("id", campaign.id());
        json.writeNumberField("size", campaign.size());
        json.writeNumberField("senders", campaign.senders());
        json.writeStringField("firstSeen", Day.format(campaign.firstDay()));
        json.writeStringField("lastSeen", Day.format(campaign.lastDay()));
        json.writeStringField("skeleton", campaign.skeleton());
        if (campaign.family() != null) {
            json.writeStringField("family", campaign.family());
        }
        json.writeEndObject();
    }
}
