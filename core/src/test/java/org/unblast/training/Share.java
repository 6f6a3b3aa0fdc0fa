package org.unblast.training;

import java.util.List;
import org.unblast.corpus.Text;

/**
 * How the model's log-odds enter the sum beside the rules: {@code rules + slope * model + shift}. Fitted by Newton's method
 * on the logistic loss (Platt, "Probabilistic Outputs for Support Vector Machines", 1999), a false alarm weighing more than a miss.
 *
 * @param slope what the model's log-odds are multiplied by
 * @param shift what is added
 */
record Share(double slope, double shift) {
    /** A genuine text taken for mass mail weighs as much as this many pitches let through. */
    private static final double GENUINE_WEIGHS = 4;

    private static final int STEPS = 200;
    private static final double LONGEST_STEP = 0.1;

    static Share fitted(List<Text> texts, double[] rules, double[] model) {
        long outreach = texts.stream().filter(Text::outreach).count();
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double gradientSlope = 0;
            double gradientShift = 0;
            double curveSlope = 1e-6;
            double curveBoth = 0;
            double curveShift = 1e-6;
            for (int i = 0; i < model.length; i++) {
                boolean label = texts.get(i).outreach();
                double weight = label ? 0.5 / outreach : GENUINE_WEIGHS * 0.5 / (texts.size() - outreach);
                double chance = 1 / (1 + StrictMath.exp(-(rules[i] + slope * model[i] + shift)));
                double error = weight * (chance - (label ? 1 : 0));
                double curve = weight * chance * (1 - chance);
                gradientSlope += error * model[i];
                gradientShift += error;
                curveSlope += curve * model[i] * model[i];
                curveBoth += curve * model[i];
                curveShift += curve;
            }
            double determinant = curveSlope * curveShift - curveBoth * curveBoth;
            slope -= clipped((curveShift * gradientSlope - curveBoth * gradientShift) / determinant);
            shift -= clipped((curveSlope * gradientShift - curveBoth * gradientSlope) / determinant);
        }
        return new Share(slope, shift);
    }

    /** Far from the goal the curve misleads: no step is longer than this. */
    private static double clipped(double step) {
        return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
    }
}
