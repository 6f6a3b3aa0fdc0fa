package org.unblast.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unblast.archive.Export;
import org.unblast.archive.ExportException;
import org.unblast.archive.Received;
import org.unblast.archive.Refusal;
import org.unblast.calendar.Zone;
import org.unblast.campaign.CampaignMemory;
import org.unblast.campaign.Sighting;
import org.unblast.cli.export.EnglishCountries;
import org.unblast.cli.export.ExportZip;
import org.unblast.cli.export.Shown;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Recipient;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.Judge;
import org.unblast.scoring.Sensitivity;
import org.unblast.scoring.Verdict;
import org.unblast.tally.Arrival;

/**
 * An export, judged: each invitation and message in the order of time, with what was known when it came; its campaign as
 * known at the end.
 *
 * @param judged the earliest first
 * @param refusals rows that were left out
 * @param forgotten how many texts the campaign memory had to forget
 */
record JudgedExport(List<Judged> judged, List<Refusal> refusals, int forgotten) {
    private static final int CHUNK = 1_000;

    /** One that was judged. */
    record Judged(Received received, int day, Verdict verdict) {
        Invitation invitation() {
            return received.invitation();
        }
    }

    /**
     * Reads and judges.
     *
     * @throws ExportException if the file is no export; the message names it
     */
    static JudgedExport of(Path file, Zone zone, JudgingOptions options, Progress progress) {
        if (!Files.exists(file)) {
            throw new CommandException("there is no file " + file);
        }
        try (ExportZip zip = ExportZip.open(file, progress::at)) {
            return judge(read(file, zip, zone), zone, options, progress);
        } finally {
            progress.done();
        }
    }

    private static Export read(Path file, ExportZip zip, Zone zone) {
        try {
            return Export.read(zip, zone, new EnglishCountries());
        } catch (ExportException e) {
            throw new ExportException(Shown.text(file.toString()) + ": " + e.getMessage());
        }
    }

    private static JudgedExport judge(Export export, Zone zone, JudgingOptions options, Progress progress) {
        List<Received> received = export.received();
        CampaignMemory memory = new CampaignMemory();
        Judge judge = new Judge(StandardRules.all(), memory);
        Recipient recipient = options.recipient(export.recipient());
        Sensitivity sensitivity = options.sensitivity();
        List<CompletableFuture<List<Verdict>>> verdicts = new ArrayList<>();
        for (int from = 0; from < received.size(); from += CHUNK) {
            progress.at("judging: " + from + " of " + received.size());
            List<Received> chunk = received.subList(from, Math.min(from + CHUNK, received.size()));
            List<@Nullable Sighting> sightings = chunk.stream()
                    .map(each -> judge.remember(each.invitation(), day(each, zone), day(each, zone)))
                    .toList();
            // What a text says by itself knows nothing of the others: another processor looks, while this one remembers on.
            verdicts.add(CompletableFuture.supplyAsync(() -> IntStream.range(0, chunk.size())
                    .mapToObj(i -> judge.judge(chunk.get(i).invitation(), recipient, sensitivity, sightings.get(i)))
                    .toList()));
            // Nothing is kept beyond this run.
            memory.takeChanges();
        }
        List<Judged> judged = new ArrayList<>();
        for (CompletableFuture<List<Verdict>> chunk : verdicts) {
            for (Verdict verdict : chunk.join()) {
                Received each = received.get(judged.size());
                judged.add(new Judged(each, day(each, zone), withCampaign(verdict, memory.sightingOf(verdict.id()))));
            }
        }
        return new JudgedExport(judged, export.refusals(), memory.forgotten());
    }

    private static int day(Received received, Zone zone) {
        Integer day = Arrival.day(received.invitation(), zone);
        if (day == null) {
            throw new IllegalStateException("the export gave an invitation without a time");
        }
        return day;
    }

    /** What the memory has forgotten since stays as it was seen. */
    private static Verdict withCampaign(Verdict verdict, @Nullable Sighting campaign) {
        return campaign == null
                ? verdict
                : new Verdict(verdict.id(), verdict.level(), verdict.permille(), verdict.findings(), verdict.flip(), campaign);
    }
}
