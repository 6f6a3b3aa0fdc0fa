package org.unblast.scoring;

import java.util.ArrayList;
import java.util.List;

/** "Would not be flagged without …": the smallest set of findings without which the level would be lower. */
final class Flip {
    /** Sets up to this size are tried in full; beyond, the heaviest findings are taken one by one. */
    private static final int TRIED_IN_FULL = 3;

    /** Whether a total of points would do. */
    interface Lower {
        boolean is(int points);
    }

    private Flip() {}

    /**
     * Finds the set.
     *
     * @param sum the findings
     * @param lower whether a total means a lower level
     * @return rule ids, in the order of the findings; empty where even without all of them the level stays
     */
    static List<String> smallest(Sum sum, Lower lower) {
        boolean[] left = new boolean[sum.size()];
        for (int size = 1; size <= TRIED_IN_FULL; size++) {
            if (choose(sum, lower, left, 0, size)) {
                return ids(sum, left);
            }
        }
        while (!lower.is(sum.totalWithout(left))) {
            int best = mostHelpful(sum, left);
            if (best < 0) {
                return List.of();
            }
            left[best] = true;
        }
        return ids(sum, left);
    }

    private static boolean choose(Sum sum, Lower lower, boolean[] left, int from, int size) {
        if (size == 0) {
            return lower.is(sum.totalWithout(left));
        }
        for (int i = from; i < sum.size(); i++) {
            if (sum.raw(i).points() > 0) {
                left[i] = true;
                if (choose(sum, lower, left, i + 1, size - 1)) {
                    return true;
                }
                left[i] = false;
            }
        }
        return false;
    }

    private static int mostHelpful(Sum sum, boolean[] left) {
        int best = -1;
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < sum.size(); i++) {
            if (!left[i] && sum.raw(i).points() > 0) {
                left[i] = true;
                int total = sum.totalWithout(left);
                left[i] = false;
                if (total < lowest) {
                    lowest = total;
                    best = i;
                }
            }
        }
        return best;
    }

    private static List<String> ids(Sum sum, boolean[] left) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (left[i]) {
                ids.add(sum.raw(i).rule());
            }
        }
        return ids;
    }
}
