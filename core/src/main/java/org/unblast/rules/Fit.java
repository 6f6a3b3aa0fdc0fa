package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Recipient;
import org.unblast.model.Features;
import org.unblast.model.Sparse;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Scorer;
import org.unblast.text.IntSet;
import org.unblast.text.Words;

/**
 * Two questions that were learned from cases in {@code core/training/fit}: whether the recipient is sold what he sells, and whether
 * he is asked or offered something far from him. Logistic regression over words and pairs of them, with marks in the place of
 * words that concern the recipient; the words beside those; and what the other rules say. A sum above 0 is a yes.
 */
public final class Fit {
    /** Which question. */
    public static final int TRADE = 0;

    /** Which question. */
    public static final int BORDER = 1;

    /** How many buckets the features of both questions are hashed into, as a power of two. */
    public static final int BITS = 17;

    /** As {@link Sparse} writes them. */
    public static final int STEP = 16;

    /** Words so far from a marked one are beside it. */
    private static final int BESIDE = 3;

    /** What the other rules add up to is counted in steps, between two ends, in hundredths of log-odds. */
    private static final int LEAST_POINTS = -400;

    private static final int MOST_POINTS = 600;
    private static final int POINTS_STEP = 100;

    private static final int START = -1;

    /** What was read last: three rules ask for the same, and one recipient has many notes. Others that judge at a time read anew. */
    private record Read(List<String> written, Trades trades, @Nullable Evidence evidence, @Nullable Pair pair) {}

    private volatile Read last = new Read(List.of(), new Trades(List.of()), null, null);

    private final Sparse weights;
    private final int[] biases;

    /** With the weights that ship. */
    public Fit() {
        this(new Sparse(1 << BITS, STEP, TrainedFit.LOWS, TrainedFit.REST), TrainedFit.TRADE_BIAS, TrainedFit.BORDER_BIAS);
    }

    /** With other weights. */
    public Fit(Sparse weights, int tradeBias, int borderBias) {
        this.weights = weights;
        this.biases = new int[] {tradeBias, borderBias};
    }

    /** Takes what is counted. */
    public interface Sink {
        /** @param bucket 0 or more, less than two to the power of {@link #BITS}; some come more than once */
        void take(int bucket);
    }

    /** A note and a headline, marked for a recipient. */
    record Pair(Marked note, Marked headline) {
        static Pair of(Evidence evidence, Trades trades) {
            Recipient recipient = evidence.recipient();
            return new Pair(Marked.of(evidence.note(), trades, recipient), Marked.of(evidence.headline(), trades, recipient));
        }

        /** Whether either has a mark between two, both included. */
        boolean has(int from, int to) {
            return note.has(from, to) || headline.has(from, to);
        }
    }

    /** A note and a headline, marked for their recipient. */
    Pair read(Evidence evidence) {
        Read before = last;
        if (before.evidence == evidence && before.pair != null) {
            return before.pair;
        }
        List<String> written = evidence.recipient().trades();
        Trades trades = isSame(before.written, written) ? before.trades : new Trades(written);
        Pair pair = Pair.of(evidence, trades);
        last = new Read(written, trades, evidence, pair);
        return pair;
    }

    private static boolean isSame(List<String> one, List<String> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i).equals(other.get(i));
        }
        return same;
    }

    /** The answer to a question. */
    boolean says(int question, Evidence evidence, Pair pair) {
        return sum(question, evidence, pair) > 0;
    }

    private int sum(int question, Evidence evidence, Pair pair) {
        IntSet seen = new IntSet();
        int[] sum = {biases[question]};
        each(question, evidence, pair, bucket -> sum[0] += seen.add(bucket + 1) ? weights.of(bucket) : 0);
        return sum[0];
    }

    /** Whether a question arises at all: a trade or a far place is named. */
    public boolean arises(int question, Evidence evidence) {
        return arises(question, read(evidence));
    }

    static boolean arises(int question, Pair pair) {
        return question == TRADE ? pair.has(Marked.TRADE, Marked.TRADE) : pair.has(Marked.FAR, Marked.MONEY);
    }

    /** What the rules for any recipient add up to, in hundredths of log-odds. */
    static int othersSay(Evidence evidence) {
        int points = 0;
        for (Finding finding : evidence.earlier()) {
            points += isOther(finding) ? finding.points() : 0;
        }
        return points;
    }

    /** Whether a finding is of a rule for any recipient: what holds before all reading tells nothing, and kin must not echo. */
    private static boolean isOther(Finding finding) {
        String rule = finding.rule();
        return !rule.equals(Scorer.PRIOR_ID) && !rule.equals(CrossBorder.ID) && !rule.equals(MyTrade.ID) && !rule.equals(Relevant.ID);
    }

    /** Gives every feature to a sink. */
    public void each(int question, Evidence evidence, Sink sink) {
        each(question, evidence, read(evidence), sink);
    }

    private void each(int question, Evidence evidence, Pair pair, Sink sink) {
        words(question, 0, pair.note, sink);
        words(question, 1, pair.headline, sink);
        beside(question, pair.note, sink);
        int points = othersSay(evidence);
        for (Finding finding : evidence.earlier()) {
            if (isOther(finding)) {
                take(question, 2, Features.hash(finding.rule()), 0, sink);
            }
        }
        for (int step = LEAST_POINTS; step <= MOST_POINTS && step < points; step += POINTS_STEP) {
            take(question, 3, step, 0, sink);
        }
    }

    private static void words(int question, int where, Marked text, Sink sink) {
        int before = START;
        Words words = text.words();
        for (int i = 0; i < Math.min(words.size(), Features.MOST_WORDS); i++) {
            before = i > 0 && words.sentence(i) != words.sentence(i - 1) ? START : before;
            if (text.mark(i) != Marked.GOES_ON) {
                int token = token(text, i);
                take(question, 10 + where, token, 0, sink);
                take(question, 20 + where, token, before, sink);
                before = token;
            }
        }
    }

    /** The words to the left and to the right of what a question is about, the next one and those behind it. */
    private static void beside(int question, Marked text, Sink sink) {
        int from = question == TRADE ? Marked.TRADE : Marked.FAR;
        int to = question == TRADE ? Marked.TRADE : Marked.MONEY;
        Words words = text.words();
        for (int i = 0; i < Math.min(words.size(), Features.MOST_WORDS); i++) {
            if (text.mark(i) < from || text.mark(i) > to) {
                continue;
            }
            for (int side = -1; side <= 1; side += 2) {
                for (int distance = 1; distance <= BESIDE; distance++) {
                    int at = i + side * distance;
                    if (at < 0 || at >= words.size() || words.sentence(at) != words.sentence(i)) {
                        break;
                    }
                    take(question, 30 + side * Math.min(distance, 2), token(text, at), 0, sink);
                }
            }
        }
    }

    private static int token(Marked text, int at) {
        return text.mark(at) == Marked.NONE ? Features.hash(text.words().word(at)) : text.mark(at);
    }

    private static void take(int question, int kind, int token, int other, Sink sink) {
        sink.take(Features.spread((token * 31 + kind * 2 + question) * Features.PRIME ^ other) >>> 32 - BITS);
    }
}
