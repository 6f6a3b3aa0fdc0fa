package org.unblast.tally;

import java.util.List;

/**
 * One row of the weekly tally; the columns are the contract's, in its order.
 *
 * @param week such as {@code 2026-W47}
 * @param weekStart its Monday, such as {@code 2026-11-16}
 * @param received how many invitations came; {@code spam + unsure + clear + unknown}
 * @param withNote how many of them carried a note
 * @param spam how many were judged so; likewise the next three
 * @param unsure see {@code spam}
 * @param clear see {@code spam}
 * @param unknown see {@code spam}
 * @param overridden where the user said otherwise
 * @param hidden how many were hidden
 * @param accepted how many the user accepted
 * @param ignored how many the user ignored
 * @param campaigns how many different campaigns were seen
 * @param largestCampaign how many of the week's invitations belong to the largest of them
 * @param minutesAsked the minutes asked for, added up
 * @param topRule the rule that most often weighed most; empty where none did
 * @param rulesVersion the newest version of the rules that judged
 * @param daysCovered on how many days something came
 */
public record Week(
        String week,
        String weekStart,
        int received,
        int withNote,
        int spam,
        int unsure,
        int clear,
        int unknown,
        int overridden,
        int hidden,
        int accepted,
        int ignored,
        int campaigns,
        int largestCampaign,
        int minutesAsked,
        String topRule,
        int rulesVersion,
        int daysCovered) {
    /** The column names, in order. */
    public static final List<String> COLUMNS = List.of(
            "week", "week_start", "received", "with_note", "spam", "unsure", "clear", "unknown", "overridden", "hidden",
            "accepted", "ignored", "campaigns", "largest_campaign", "minutes_asked", "top_rule", "rules_version", "days_covered");

    /** The cells, in the order of {@link #COLUMNS}. */
    public List<String> cells() {
        return List.of(
                week, weekStart, text(received), text(withNote), text(spam), text(unsure), text(clear), text(unknown),
                text(overridden), text(hidden), text(accepted), text(ignored), text(campaigns), text(largestCampaign),
                text(minutesAsked), topRule, text(rulesVersion), text(daysCovered));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
