package org.unblast.scoring;

import java.util.ArrayList;
import java.util.List;

/** Findings added up, each group held to its cap: within a group the heaviest counts first. */
final class Sum {
    private static final int GROUPS = Group.values().length;

    private final List<Finding> raw;
    private final List<Group> groups;

    Sum(List<Finding> raw, List<Group> groups) {
        this.raw = raw;
        this.groups = groups;
    }

    int size() {
        return raw.size();
    }

    Group group(int index) {
        return groups.get(index);
    }

    Finding raw(int index) {
        return raw.get(index);
    }

    int total() {
        return totalWithout(new boolean[raw.size()]);
    }

    /** The total if the marked findings had not been seen. */
    int totalWithout(boolean[] left) {
        int total = 0;
        for (int points : counted(left)) {
            total += points;
        }
        return total;
    }

    /** The findings with the points that count; those that a cap leaves nothing are dropped. */
    List<Finding> findings() {
        int[] counted = counted(new boolean[raw.size()]);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] != 0) {
                findings.add(raw.get(i).withPoints(counted[i]));
            }
        }
        return findings;
    }

    private int[] counted(boolean[] left) {
        int[] counted = new int[raw.size()];
        int[] against = new int[GROUPS];
        int[] favour = new int[GROUPS];
        boolean[] done = left.clone();
        for (int heaviest = heaviest(done); heaviest >= 0; heaviest = heaviest(done)) {
            done[heaviest] = true;
            int points = raw.get(heaviest).points();
            int[] used = points > 0 ? against : favour;
            int group = groups.get(heaviest).ordinal();
            int room = groups.get(heaviest).cap() - used[group];
            int kept = Math.min(Math.abs(points), room);
            used[group] += kept;
            counted[heaviest] = points > 0 ? kept : -kept;
        }
        return counted;
    }

    private int heaviest(boolean[] done) {
        int heaviest = -1;
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && (heaviest < 0 || Math.abs(raw.get(i).points()) > Math.abs(raw.get(heaviest).points()))) {
                heaviest = i;
            }
        }
        return heaviest;
    }
}
