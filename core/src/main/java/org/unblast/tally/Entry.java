package org.unblast.tally;

import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Level;

/**
 * One received invitation, as the tally counts it. Holds no name and no text.
 *
 * @param day when it came, in the user's time zone (see {@link org.unblast.calendar.Day})
 * @param withNote whether it carried a note
 * @param level what it was judged
 * @param overridden whether the user said otherwise
 * @param hidden whether it was hidden on the page
 * @param accepted whether the user accepted it
 * @param ignored whether the user ignored it
 * @param campaign the campaign it belongs to, or {@code null}
 * @param minutes the minutes it asked for, 0 where none
 * @param topRule the rule that weighed most against it, or {@code null}
 * @param rulesVersion the version of the rules that judged it
 */
public record Entry(
        int day,
        boolean withNote,
        Level level,
        boolean overridden,
        boolean hidden,
        boolean accepted,
        boolean ignored,
        @Nullable String campaign,
        int minutes,
        @Nullable String topRule,
        int rulesVersion) {}
