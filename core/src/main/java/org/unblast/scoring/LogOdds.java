package org.unblast.scoring;

/** From hundredths of log-odds to a chance. */
public final class LogOdds {
    private LogOdds() {}

    /**
     * The chance in thousandths. {@code Math.exp} may differ in its last bit between JVM and browser; a test shows that no
     * whole number of points lies near enough to a rounding edge for that to matter.
     *
     * @param points hundredths of log-odds
     * @return 0 to 1000
     */
    public static int permille(int points) {
        return (int) Math.floor(1000 / (1 + Math.exp(-points / 100.0)) + 0.5);
    }
}
