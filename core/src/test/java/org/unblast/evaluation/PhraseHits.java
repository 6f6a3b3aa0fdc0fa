package org.unblast.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.NearCopies;
import org.unblast.corpus.Text;
import org.unblast.rules.StandardRules;
import org.unblast.scoring.PhraseRule;
import org.unblast.scoring.Rule;
import org.unblast.text.Phrases;
import org.unblast.text.Words;

/**
 * How often each phrase stands in our own texts, by itself: what never hits has no place in a rule. Prints a line a phrase,
 * tabs between: rule, outreach texts hit, genuine texts hit, writers among them, phrase. With phrases as arguments: the same for those.
 */
public final class PhraseHits {
    private final List<Text> texts;
    private final List<Words> words = new ArrayList<>();

    PhraseHits(List<Text> texts) {
        this.texts = texts;
        texts.forEach(text -> words.add(Words.of(text.text())));
    }

    public static void main(String[] args) {
        PhraseHits hits = new PhraseHits(NearCopies.removed(Corpus.own()));
        for (String phrase : args) {
            System.out.println(hits.line("tried", phrase));
        }
        for (Rule rule : args.length > 0 ? List.<Rule>of() : StandardRules.all()) {
            if (rule instanceof PhraseRule phrases) {
                phrases.written().forEach(phrase -> System.out.println(hits.line(rule.id(), phrase)));
            }
        }
    }

    private String line(String rule, String phrase) {
        Hits hits = of(phrase);
        return rule + "\t" + hits.outreach + "\t" + hits.genuine + "\t" + hits.writers + "\t" + phrase;
    }

    /**
     * Where a phrase hits.
     *
     * @param outreach in how many outreach texts
     * @param genuine in how many genuine ones
     * @param writers by how many hands
     */
    record Hits(int outreach, int genuine, int writers) {}

    Hits of(String phrase) {
        Phrases compiled = Phrases.of(phrase);
        List<Text> hit = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (compiled.isIn(words.get(i))) {
                hit.add(texts.get(i));
            }
        }
        int outreach = (int) hit.stream().filter(Text::outreach).count();
        return new Hits(outreach, hit.size() - outreach, (int) hit.stream().map(Text::source).distinct().count());
    }
}
