package org.unblast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.unblast.calendar.Zone;
import org.unblast.campaign.CampaignMemory;
import org.unblast.campaign.Sighting;
import org.unblast.cli.export.ExportZip;
import org.unblast.cli.export.Shown;
import org.unblast.invitation.Invitation;
import org.unblast.tally.Arrival;
import org.unblast.text.Words;

/** Takes in what is to be counted: exports, and JSON Lines of invitations and verdicts in any order. */
final class TallyInput {
    private static final int BETWEEN_DROPS = 1_000;

    private final Streams streams;
    private final Zone zone;
    private final JudgingOptions judging;
    private final boolean whole;
    private final Joined joined = new Joined();
    /** Who judges line by line cannot know of the first copy that more will come; when all are here, it can be known. */
    private final CampaignMemory memory = new CampaignMemory();
    private int refused;

    /**
     * @param whole whether to keep the invitations themselves
     */
    TallyInput(Streams streams, Zone zone, JudgingOptions judging, boolean whole) {
        this.streams = streams;
        this.zone = zone;
        this.judging = judging;
        this.whole = whole;
    }

    Joined joined() {
        return joined;
    }

    int refused() {
        return refused;
    }

    /** The campaign an invitation belongs to, as known after all files; see {@link org.unblast.tally.Campaigns}. */
    @Nullable String campaignOf(String id) {
        Sighting sighting = memory.sightingOf(id);
        return sighting == null ? null : sighting.id();
    }

    void read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandException("there is no file " + file);
        }
        if (ExportZip.looksLikeOne(file)) {
            JudgedExport export = JudgedExport.of(file, zone, judging, new Progress(streams.err()));
            joined.add(export, whole);
            refused += ArchiveCommand.report(streams, export) == Main.GOOD ? 0 : 1;
            return;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            read(file, new Lines(stream));
        }
    }

    private void read(Path file, Lines lines) throws IOException {
        while (true) {
            try {
                String line = lines.next();
                if (line == null) {
                    return;
                }
                if (!line.isBlank()) {
                    take(file + ", line " + lines.number(), line);
                }
            } catch (RefusedException e) {
                refuse(file + ", line " + lines.number() + ": " + e.getMessage());
            }
        }
    }

    /** Names what cannot be counted. */
    void refuse(String sentence) {
        streams.say(Shown.text(sentence));
        refused++;
    }

    private void take(String where, String line) throws RefusedException {
        if (DeedsReader.isVerdict(line)) {
            VerdictReader.Told told = VerdictReader.read(line);
            joined.add(where, told.id(), told.permille(), told.judgement());
            return;
        }
        Invitation invitation = InvitationReader.read(line);
        Integer day = Arrival.day(invitation, zone);
        if (day == null) {
            throw new RefusedException("neither sentAt nor seenAt says when it came");
        }
        joined.add(where, invitation, day, DeedsReader.deeds(line), whole);
        String sender = invitation.sender().key();
        if (invitation.note() != null) {
            memory.see(invitation.id(), sender == null ? invitation.id() : sender, Words.of(invitation.note()), day, day);
            if (memory.size() % BETWEEN_DROPS == 0) {
                // Nothing is kept beyond this run.
                memory.takeChanges();
            }
        }
    }
}
