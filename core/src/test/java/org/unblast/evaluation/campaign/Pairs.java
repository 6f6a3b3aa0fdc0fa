package org.unblast.evaluation.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Text;
import org.unblast.text.Words;

/** Pairs made of the project's own texts: outreach as templates; texts by different authors as look-alikes. */
final class Pairs {
    /** Shorter texts are not what the memory is for: with their slots filled anew too little of them is left. */
    static final int FEWEST_WORDS = 15;

    /** {@link Slots} takes every capital for a name: where less than these two thirds would stay, they are titles and not slots. */
    private static final double FIXED = 2 / 3.0;

    private static final int EVERY = 8;
    private static final int OTHERS = 3;

    private Pairs() {}

    /** Texts that no other text repeats, long enough to be told apart. */
    static List<Text> texts() {
        return NearCopies.removed(Corpus.own()).stream().filter(t -> Words.of(t.text()).size() >= FEWEST_WORDS).toList();
    }

    /** The outreach among texts, as far as most of it stays when its slots are filled anew. */
    static List<Text> templates(List<Text> texts) {
        return texts.stream().filter(Text::outreach).filter(Pairs::isMostlyFixed).toList();
    }

    private static boolean isMostlyFixed(Text text) {
        int fixed = Words.of(Slots.without(text.text(), text.language())).size();
        return fixed >= FIXED * Words.of(text.text()).size();
    }

    /** Each transform on one template in eight, and about as many look-alikes. */
    static List<Pair> all(long seed) {
        Random random = new Random(seed);
        List<Pair> pairs = new ArrayList<>();
        List<Text> texts = texts();
        List<Text> templates = templates(texts);
        for (Transform transform : Transform.values()) {
            for (int i = random.nextInt(EVERY); i < templates.size(); i += EVERY) {
                Text t = templates.get(i);
                if (transform.fits(t.text())) {
                    String a = Slots.fill(t.text(), t.language(), random);
                    pairs.add(new Pair(a, transform.apply(t.text(), t.language(), random), true, transform.words()));
                }
            }
        }
        pairs.addAll(others(texts, random));
        return pairs;
    }

    /** Texts of one family and language, by different authors. */
    private static List<Pair> others(List<Text> texts, Random random) {
        Map<String, List<Text>> families = new TreeMap<>();
        for (Text text : texts) {
            families.computeIfAbsent((text.outreach() ? "pitches" : "genuine") + " " + text.language() + " " + text.family(), k -> new ArrayList<>()).add(text);
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<Text> family : families.values()) {
            for (int i = 0; i < OTHERS; i++) {
                List<Text> shuffled = new ArrayList<>(family);
                Collections.shuffle(shuffled, random);
                for (int j = 1; j < shuffled.size(); j += 2) {
                    boolean pitches = shuffled.get(j).outreach();
                    pairs.add(new Pair(
                            shuffled.get(j - 1).text(), shuffled.get(j).text(), false,
                            pitches ? "two pitches on one topic" : "two genuine notes on one occasion"));
                }
            }
        }
        return pairs;
    }
}
