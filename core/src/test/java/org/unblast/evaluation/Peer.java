package org.unblast.evaluation;

import java.io.IOException;
import java.util.List;
import org.unblast.corpus.Text;

/** Another way to tell outreach from genuine texts, trained and asked on the same texts as ours. */
interface Peer {
    String name();

    /** Whether it can run on this machine. */
    default boolean isHere() {
        return true;
    }

    /**
     * Learns from the one and judges the other.
     *
     * @return one score for each text to judge, higher for outreach
     */
    double[] scores(List<Text> training, List<Text> texts) throws IOException;
}
