package org.unblast.evaluation.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.unblast.campaign.CampaignMemory;
import org.unblast.corpus.Text;
import org.unblast.text.Words;

/**
 * What is found again among very many: templates are remembered first, then others by the tens of thousands, then copies come.
 * Before all of them come as many others as there are templates: where the memory is full, the copies push those out.
 *
 * @param exact copies that a comparison with each remembered text alone would find
 * @param found those of them that the memory found among all
 */
record Retrieval(int exact, int found) {
    /**
     * @param among how many notes are remembered when the first copy comes, twice as many as there are templates at least
     * @param seed for the copies
     */
    static Retrieval among(int among, long seed) {
        Random random = new Random(seed);
        List<Text> texts = Pairs.texts();
        List<Text> templates = texts.stream().filter(Text::outreach).toList();
        CampaignMemory memory = new CampaignMemory();
        Invented invented = new Invented(texts, random);
        invent(memory, invented, 0, templates.size());
        List<String> firsts = new ArrayList<>();
        for (Text template : templates) {
            firsts.add(Slots.fill(template.text(), template.language(), random));
            memory.see("first-" + firsts.size(), "first-" + firsts.size(), Words.of(firsts.get(firsts.size() - 1)), 0, 0);
        }
        invent(memory, invented, templates.size(), among - templates.size());
        int exact = 0;
        int found = 0;
        Transform[] ways = Transform.values();
        for (int i = 0; i < templates.size(); i++) {
            Transform way = ways[i % ways.length];
            Text template = templates.get(i);
            if (!way.fits(template.text())) {
                continue;
            }
            String copy = way.apply(template.text(), template.language(), random);
            if (Scores.ofMemory(List.of(new Pair(firsts.get(i), copy, true, "")), 0).joined().get(0)) {
                exact++;
                memory.see("copy-" + i, "copy-" + i, Words.of(copy), 1, 1);
                found += memory.areTogether("first-" + (i + 1), "copy-" + i) ? 1 : 0;
            }
        }
        return new Retrieval(exact, found);
    }

    private static void invent(CampaignMemory memory, Invented invented, int from, int until) {
        for (int i = from; i < until; i++) {
            memory.see("other-" + i, "other-" + i, Words.of(invented.note(Pairs.FEWEST_WORDS)), 0, 0);
        }
    }

    double share() {
        return found / (double) exact;
    }
}
