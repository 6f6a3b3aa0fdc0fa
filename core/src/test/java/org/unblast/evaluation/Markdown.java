package org.unblast.evaluation;

import java.util.Locale;

/** Lines of Markdown, with shares and figures written one way. */
public final class Markdown {
    private final StringBuilder out = new StringBuilder();

    public void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    /** A heading, and the blank line below it. */
    public void heading(String text) {
        line("### %s", text);
        line("");
    }

    /** The head of a table. */
    public void columns(String... names) {
        line("| %s |", String.join(" | ", names));
        line("|%s", "---|".repeat(names.length));
    }

    /** Three places behind the point, a dash for nothing. */
    public static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    /** A share as percent with one place, a dash for nothing. */
    public static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
