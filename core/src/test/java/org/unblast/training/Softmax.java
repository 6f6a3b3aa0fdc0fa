package org.unblast.training;

/**
 * Softmax regression with weights of zero or more, over texts divided by the root of how many features they have. Descends with
 * moments (Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015), all texts a step, so it repeats to the byte. The
 * last class has no weights. A weight that is zero stays so from the second call on: that is how features are pruned.
 */
final class Softmax {
    private static final int RESERVE = 10;
    private static final double SLOW = 0.99;
    private static final double FAST = 0.9;

    /** Keeps rare features from leaping. */
    private static final double DAMPING = 1e-4;

    final double[][] weights;
    final double[] biases;
    private final int[][] rows;
    private final int[] labels;
    private final double[] importance;
    private final int classes;
    private boolean pruned;

    Softmax(int[][] rows, int[] labels, double[] importance, int classes, int features) {
        this.rows = rows;
        this.labels = labels;
        this.importance = importance;
        this.classes = classes;
        this.weights = new double[features][classes];
        this.biases = new double[classes + 1];
    }

    /**
     * Descends.
     *
     * @param rate the length of the first steps; they get shorter
     * @param sparse what each weight is drawn to zero by
     * @param small the share of itself that it is drawn by
     */
    void descend(int steps, double rate, double sparse, double small) {
        double all = 0;
        for (double each : importance) {
            all += each;
        }
        boolean[][] fixed = fixed();
        double[][] fast = new double[weights.length][classes];
        double[][] slow = new double[weights.length][classes];
        double[] fastBias = new double[classes + 1];
        double[] slowBias = new double[classes + 1];
        double fastLeft = 1;
        double slowLeft = 1;
        for (int step = 1; step <= steps; step++) {
            double[][] gradient = new double[weights.length][classes];
            double[] gradientBias = new double[classes + 1];
            gradient(gradient, gradientBias, all);
            fastLeft *= FAST;
            slowLeft *= SLOW;
            double length = rate * Math.max(0.05, 1 - step / (double) steps);
            for (int f = 0; f < weights.length; f++) {
                for (int c = 0; c < classes; c++) {
                    if (!fixed[f][c]) {
                        double slope = gradient[f][c] + small * weights[f][c];
                        fast[f][c] = FAST * fast[f][c] + (1 - FAST) * slope;
                        slow[f][c] = SLOW * slow[f][c] + (1 - SLOW) * slope * slope;
                        double by = length / (Math.sqrt(slow[f][c] / (1 - slowLeft)) + DAMPING);
                        weights[f][c] = Math.max(0, weights[f][c] - by * (fast[f][c] / (1 - fastLeft) + sparse));
                    }
                }
            }
            for (int c = 0; c <= classes; c++) {
                fastBias[c] = FAST * fastBias[c] + (1 - FAST) * gradientBias[c];
                slowBias[c] = SLOW * slowBias[c] + (1 - SLOW) * gradientBias[c] * gradientBias[c];
                biases[c] -= length * fastBias[c] / (1 - fastLeft) / (Math.sqrt(slowBias[c] / (1 - slowLeft)) + 1e-8);
            }
        }
        pruned = true;
    }

    private boolean[][] fixed() {
        boolean[][] fixed = new boolean[weights.length][classes];
        for (int f = 0; pruned && f < weights.length; f++) {
            for (int c = 0; c < classes; c++) {
                fixed[f][c] = weights[f][c] == 0;
            }
        }
        return fixed;
    }

    private void gradient(double[][] gradient, double[] gradientBias, double all) {
        double[] chance = new double[classes + 1];
        for (int row = 0; row < rows.length; row++) {
            double length = Math.sqrt(rows[row].length + RESERVE);
            chances(rows[row], length, chance);
            for (int c = 0; c <= classes; c++) {
                double miss = (chance[c] - (labels[row] == c ? 1 : 0)) * importance[row] / all;
                gradientBias[c] += miss;
                for (int i = 0; c < classes && i < rows[row].length; i++) {
                    gradient[rows[row][i]][c] += miss / length;
                }
            }
        }
    }

    private void chances(int[] row, double length, double[] chance) {
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c <= classes; c++) {
            double sum = 0;
            for (int i = 0; c < classes && i < row.length; i++) {
                sum += weights[row[i]][c];
            }
            chance[c] = sum / length + biases[c];
            most = Math.max(most, chance[c]);
        }
        double sum = 0;
        for (int c = 0; c <= classes; c++) {
            chance[c] = StrictMath.exp(chance[c] - most);
            sum += chance[c];
        }
        for (int c = 0; c <= classes; c++) {
            chance[c] /= sum;
        }
    }
}
