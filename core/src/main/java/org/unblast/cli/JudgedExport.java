package org.unblast.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final int BETWEEN_DROPS = 1_000;

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
        int[] days = new int[received.size()];
        List<@Nullable Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            Integer day = Arrival.day(received.get(i).invitation(), zone);
            if (day == null) {
                throw new IllegalStateException("the export gave an invitation without a time");
            }
            days[i] = day;
            sightings.add(judge.remember(received.get(i).invitation(), day));
            if (i % BETWEEN_DROPS == 0) {
                // Nothing is kept beyond this run.
                memory.takeChanges();
            }
            progress.at("comparing texts: " + i + " of " + days.length);
        }
        AtomicInteger done = new AtomicInteger();
        // Each text by itself is most of the work, and knows nothing of the others: all processors share it.
        List<Verdict> verdicts = IntStream.range(0, days.length).parallel().mapToObj(i -> {
            progress.at("judging: " + done.getAndIncrement() + " of " + days.length);
            return judge.judge(received.get(i).invitation(), recipient, sensitivity, sightings.get(i));
        }).toList();
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            judged.add(new Judged(received.get(i), days[i], withCampaign(verdicts.get(i), memory.sightingOf(verdicts.get(i).id()))));
        }
        return new JudgedExport(judged, export.refusals(), memory.forgotten());
    }

    /** What the memory has forgotten since stays as it was seen. */
    private static Verdict withCampaign(Verdict verdict, @Nullable Sighting campaign) {
        return campaign == null
                ? verdict
                : new Verdict(verdict.id(), verdict.level(), verdict.permille(), verdict.findings(), verdict.flip(), campaign);
    }
}
