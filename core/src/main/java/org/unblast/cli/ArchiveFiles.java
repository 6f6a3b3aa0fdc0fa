package org.unblast.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.unblast.calendar.Day;
import org.unblast.rules.Stage;
import org.unblast.tally.Week;

/** The five files that come of an export. */
final class ArchiveFiles {
    private final JudgedExport export;
    private final List<Week> weeks;

    ArchiveFiles(JudgedExport export, List<Week> weeks) {
        this.export = export;
        this.weeks = weeks;
    }

    /** Writes all into a folder, or none. */
    void write(Path folder) throws IOException {
        try (StagedFolder out = new StagedFolder(folder)) {
            out.write("invitations.jsonl", this::invitations);
            out.write("verdicts.jsonl", this::verdicts);
            out.write("campaigns.json", this::campaigns);
            out.write("weeks.csv", writer -> Weeks.csv(writer, weeks, ','));
            out.write("weeks.json", writer -> Weeks.json(writer, weeks));
            out.publish();
        }
    }

    private void invitations(Writer writer) throws IOException {
        for (JudgedExport.Judged judged : export.judged()) {
            writer.write(InvitationWriter.line(judged.invitation(), judged.received().accepted()) + "\n");
        }
    }

    private void verdicts(Writer writer) throws IOException {
        for (JudgedExport.Judged judged : export.judged()) {
            writer.write(VerdictWriter.line(judged.verdict(), Stage.of(judged.invitation())) + "\n");
        }
    }

    private void campaigns(Writer writer) throws IOException {
        JsonGenerator json = Weeks.document(writer);
        json.writeArrayFieldStart("campaigns");
        for (FoundCampaign found : FoundCampaign.allIn(export)) {
            json.writeStartObject();
            json.writeStringField("id", found.campaign().id());
            json.writeNumberField("size", found.campaign().size());
            json.writeNumberField("senders", found.campaign().senders());
            json.writeStringField("firstSeen", Day.format(found.campaign().firstDay()));
            json.writeStringField("lastSeen", Day.format(found.campaign().lastDay()));
            json.writeStringField("skeleton", found.campaign().skeleton());
            json.writeArrayFieldStart("invitations");
            for (String id : found.members()) {
                json.writeString(id);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        Weeks.end(json);
    }
}
