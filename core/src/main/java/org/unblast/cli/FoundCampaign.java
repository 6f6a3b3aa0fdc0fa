package org.unblast.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unblast.campaign.Sighting;

/**
 * A campaign in an export.
 *
 * @param campaign as known at the end
 * @param members ids of its invitations and messages, in the order of time
 */
record FoundCampaign(Sighting campaign, List<String> members) {
    /** All in an export, the largest first. */
    static List<FoundCampaign> allIn(JudgedExport export) {
        Map<String, FoundCampaign> found = new LinkedHashMap<>();
        for (JudgedExport.Judged judged : export.judged()) {
            Sighting campaign = judged.verdict().campaign();
            if (campaign != null) {
                found.computeIfAbsent(campaign.id(), id -> new FoundCampaign(campaign, new ArrayList<>())).members().add(judged.verdict().id());
            }
        }
        List<FoundCampaign> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing((FoundCampaign each) -> -each.campaign().size()).thenComparing(each -> each.campaign().firstDay()));
        return all;
    }
}
