package org.unblast.personal;

import java.util.List;

/**
 * What one decision taught.
 *
 * @param spam whether the user said it was mass mail; else he kept it
 * @param observed whether it was merely seen on the page what he did
 * @param things what it was about, as {@link Personal#lessonOf} said; a name that is no longer known teaches nothing
 */
public record Taught(boolean spam, boolean observed, List<String> things) {
    public Taught {
        things = List.copyOf(things);
    }
}
