package org.unblast.evaluation.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.unblast.corpus.Text;

/** A year of invitations with planted campaigns: each sent by many over some weeks, every copy varied in its own way. */
final class Year {
    private static final int DAYS = 365;
    private static final int FIRST_DAY = 20_400;

    private Year() {}

    /**
     * @param notes how many invitations
     * @param campaigns how many campaigns among them, the largest some hundred copies, the smallest two
     */
    static List<Post> of(int notes, int campaigns, long seed) {
        Random random = new Random(seed);
        List<Text> texts = new ArrayList<>(Pairs.texts());
        Collections.shuffle(texts, random);
        List<Text> templates = Pairs.templates(texts).stream().limit(campaigns).toList();
        List<Text> others = texts.stream().filter(t -> !templates.contains(t)).toList();
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            plant(templates.get(i), i, posts, random);
        }
        Invented invented = new Invented(others, random);
        for (int i = 0; posts.size() < notes; i++) {
            String text = i < others.size() ? others.get(i).text() : invented.note(Pairs.FEWEST_WORDS);
            posts.add(new Post("note-" + i, "someone-" + i, FIRST_DAY + random.nextInt(DAYS), text, -1));
        }
        Collections.shuffle(posts, random);
        posts.sort((a, b) -> a.day() - b.day());
        return posts;
    }

    private static void plant(Text template, int number, List<Post> posts, Random random) {
        int copies = 2 + (int) Math.min(300, 4 / Math.pow(random.nextDouble() + 0.01, 1.2));
        int start = random.nextInt(DAYS);
        int length = 7 + random.nextInt(150);
        Transform[] ways = Transform.values();
        for (int i = 0; i < copies; i++) {
            Transform way = ways[random.nextInt(ways.length)];
            String text = (way.fits(template.text()) ? way : Transform.SLOTS).apply(template.text(), template.language(), random);
            int day = FIRST_DAY + Math.min(DAYS - 1, start + random.nextInt(length));
            posts.add(new Post("copy-" + number + "-" + i, "mailer-" + number + "-" + i, day, text, number));
        }
    }
}
