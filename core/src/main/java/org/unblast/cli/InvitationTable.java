package org.unblast.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Day;
import org.unblast.calendar.IsoWeek;
import org.unblast.invitation.Invitation;
import org.unblast.tally.Campaigns;
import org.unblast.tally.Judgement;

/** The counted invitations themselves, names and notes included: written only where somebody asks for them. */
final class InvitationTable {
    private static final List<String> COLUMNS = List.of(
            "week", "day", "id", "sender", "profile_url", "headline", "note", "level", "probability", "campaign", "minutes_asked", "top_rule",
            "overridden", "hidden", "accepted", "ignored", "rules_version");

    private final List<Joined.Pair> pairs;
    private final Campaigns campaigns;

    InvitationTable(List<Joined.Pair> pairs, Campaigns campaigns) {
        this.pairs = pairs;
        this.campaigns = campaigns;
    }

    void csv(Writer writer, char separator) throws IOException {
        try (CsvTable table = new CsvTable(writer, separator)) {
            table.row(COLUMNS);
            for (Joined.Pair pair : pairs) {
                table.row(cells(pair));
            }
        }
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invitations");
        for (Joined.Pair pair : pairs) {
            List<String> cells = cells(pair);
            json.writeStartObject();
            for (int i = 0; i < cells.size(); i++) {
                json.writeStringField(COLUMNS.get(i), cells.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private List<String> cells(Joined.Pair pair) {
        Joined.Came came = pair.came();
        Judgement judgement = pair.told().judgement();
        Invitation invitation = came.invitation();
        if (invitation == null) {
            throw new IllegalStateException("the invitation was not kept");
        }
        String byNow = campaigns.of(pair.id());
        return List.of(
                IsoWeek.format(came.day()), Day.format(came.day()), pair.id(), text(invitation.sender().name()), text(invitation.sender().profileUrl()),
                invitation.headlineText(), invitation.noteText(), judgement.level().id(), BigDecimal.valueOf(pair.told().permille(), 3).toPlainString(),
                text(byNow == null ? judgement.campaign() : byNow), Integer.toString(judgement.minutes()), text(judgement.topRule()),
                flag(came.deeds().overridden()), flag(came.deeds().hidden()), flag(came.deeds().accepted()), flag(came.deeds().ignored()),
                Integer.toString(judgement.rulesVersion()));
    }

    private static String flag(boolean flag) {
        return flag ? "1" : "0";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
