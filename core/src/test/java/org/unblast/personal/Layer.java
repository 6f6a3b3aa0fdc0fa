package org.unblast.personal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Finding;
import org.unblast.text.Words;

/** The personal layer by itself, for measuring it on many texts: what stands in a text is looked for only once. */
public final class Layer {
    /** The most it adds or takes away. */
    public static final int MOST = Learned.MOST_FAVOUR;

    private final Learned learned = new Learned();

    /** The things in a text, and how far each is there. */
    public static Map<String, Integer> things(Words note, List<Finding> found) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        Things.of(note, found).forEach(thing -> shares.put(thing.name(), thing.share()));
        return shares;
    }

    public void teach(List<Taught> lessons) {
        learned.teach(lessons);
    }

    /** What it adds to a text with such things. */
    public int points(Map<String, Integer> things) {
        @Nullable Finding finding = learned.finding(things.entrySet().stream().map(each -> new Thing(each.getKey(), each.getValue())).toList());
        return finding == null ? 0 : finding.points();
    }
}
