package org.unblast.training;

import java.util.Arrays;

/**
 * Solves logistic regression with an L2 penalty by coordinate descent on its dual (Yu, Huang and Lin, "Dual coordinate
 * descent methods for logistic regression and maximum entropy models", 2011). The order of the rows comes from a fixed
 * generator and all arithmetic is {@code StrictMath}, so that solving repeats to the byte.
 */
final class Logistic {
    private static final int ROUNDS = 30;
    private static final int INNER_STEPS = 20;
    private static final double ENOUGH = 1e-4;

    private final int[][] rows;
    private final double[] scale;
    private final double[] length;
    private final double[] weights;
    private double bias;
    private int state = 0x1234567;

    private Logistic(int[][] rows, double[] length, double[] scale) {
        this.rows = rows;
        this.length = length;
        this.scale = scale;
        this.weights = new double[scale.length];
    }

    /**
     * What was solved.
     *
     * @param weights one a feature, to be summed over a row's features and divided by the row's length
     * @param bias added to the quotient
     */
    record Solution(double[] weights, double bias) {}

    /**
     * Solves.
     *
     * @param rows the features of each text
     * @param length what each row is divided by
     * @param scale what each feature is multiplied by: the larger, the less it is held back
     * @param labels the truth of each row
     * @param importance how often each row counts
     * @param cost what a mistake costs beside the penalty, both classes weighing the same in all
     */
    static Solution solve(
            int[][] rows, double[] length, double[] scale, boolean[] labels, double[] importance, double cost) {
        Logistic logistic = new Logistic(rows, length, scale);
        logistic.descend(labels, importance, cost);
        double[] weights = logistic.weights;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale[i];
        }
        return new Solution(weights, logistic.bias);
    }

    private void descend(boolean[] labels, double[] importance, double cost) {
        int size = rows.length;
        int positive = 0;
        for (boolean label : labels) {
            positive += label ? 1 : 0;
        }
        double[] squares = new double[size];
        double[] most = new double[size];
        double[] alpha = new double[size];
        for (int i = 0; i < size; i++) {
            squares[i] = square(i);
            most[i] = cost * importance[i] * size / (2.0 * (labels[i] ? positive : size - positive));
            alpha[i] = Math.min(0.001 * most[i], 1e-8);
            add(i, labels[i] ? alpha[i] : -alpha[i]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double largest = 0;
            for (int i : shuffled(size)) {
                double sign = labels[i] ? 1 : -1;
                double next = step(sign * product(i), squares[i], alpha[i], most[i]);
                largest = Math.max(largest, Math.abs(next - alpha[i]) / most[i]);
                add(i, sign * (next - alpha[i]));
                alpha[i] = next;
            }
            if (largest < ENOUGH) {
                return;
            }
        }
    }

    /** The best value of one dual variable between 0 and {@code most}, by Newton's method on the nearer end. */
    private static double step(double margin, double square, double alpha, double most) {
        boolean upper = square * (most / 2 - alpha) + margin < 0;
        double direction = upper ? -1 : 1;
        double slope = direction * margin;
        double start = upper ? most - alpha : alpha;
        double z = start;
        if (most - z < 0.5 * most) {
            z = 0.1 * z;
        }
        for (int i = 0; i < INNER_STEPS; i++) {
            double gradient = square * (z - start) + slope + StrictMath.log(z / (most - z));
            if (Math.abs(gradient) < 1e-6) {
                break;
            }
            double curve = square + most / (most - z) / z;
            double moved = z - gradient / curve;
            z = moved <= 0 ? z * 0.1 : Math.min(moved, most * (1 - 1e-12));
        }
        return upper ? most - z : z;
    }

    private double product(int row) {
        double sum = 0;
        for (int feature : rows[row]) {
            sum += weights[feature] * scale[feature];
        }
        return sum / length[row] + bias;
    }

    private double square(int row) {
        double sum = 0;
        for (int feature : rows[row]) {
            sum += scale[feature] * scale[feature];
        }
        return sum / (length[row] * length[row]) + 1;
    }

    private void add(int row, double amount) {
        double share = amount / length[row];
        for (int feature : rows[row]) {
            weights[feature] += share * scale[feature];
        }
        bias += amount;
    }

    private int[] shuffled(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        for (int i = size - 1; i > 0; i--) {
            state = state * 1664525 + 1013904223;
            int j = (int) Long.remainderUnsigned(Integer.toUnsignedLong(state) >>> 8, i + 1L);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
