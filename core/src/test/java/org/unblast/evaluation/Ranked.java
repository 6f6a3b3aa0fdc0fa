package org.unblast.evaluation;

import java.util.List;

/**
 * A text's truth and what some judge gave it: all that a ranking measure needs, whoever the judge is.
 *
 * @param outreach the truth
 * @param score higher for outreach, on any scale
 */
record Ranked(boolean outreach, double score) {
    static List<Ranked> of(List<Judged> judged) {
        return judged.stream()
                .map(j -> new Ranked(j.text().outreach(), j.verdict().points()))
                .toList();
    }
}
