package org.unblast.evaluation.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unblast.campaign.CampaignMemory;
import org.unblast.campaign.Sighting;
import org.unblast.text.Words;

/**
 * How well the memory puts invitations together, counted over all pairs of them.
 *
 * @param together pairs that belong together and were put together
 * @param found pairs that were put together
 * @param planted pairs that belong together
 */
record Clusters(long together, long found, long planted) {
    /** Shows the posts to a new memory, in this order, and looks at what it makes of them in the end. */
    static Clusters of(List<Post> posts) {
        Map<String, String> names = names(posts);
        Map<String, Long> byName = new HashMap<>();
        Map<Integer, Long> byCampaign = new HashMap<>();
        Map<String, Long> byBoth = new HashMap<>();
        for (Post post : posts) {
            String name = names.get(post.id());
            if (name != null) {
                byName.merge(name, 1L, Long::sum);
            }
            if (post.campaign() >= 0) {
                byCampaign.merge(post.campaign(), 1L, Long::sum);
                if (name != null) {
                    byBoth.merge(name + " " + post.campaign(), 1L, Long::sum);
                }
            }
        }
        return new Clusters(pairs(byBoth), pairs(byName), pairs(byCampaign));
    }

    /** The campaign's name of each post that is in one, as it stands after the last. */
    static Map<String, String> names(List<Post> posts) {
        CampaignMemory memory = new CampaignMemory();
        for (Post post : posts) {
            memory.see(post.id(), post.sender(), Words.of(post.text()), post.day(), post.day());
        }
        Map<String, String> names = new HashMap<>();
        for (Post post : posts) {
            Sighting sighting = memory.sightingOf(post.id());
            if (sighting != null) {
                names.put(post.id(), sighting.id());
            }
        }
        return names;
    }

    /** Of the pairs that one order put together, the share that another put together too, the smaller of both ways. */
    static double agreement(List<Post> posts, List<Post> otherwise) {
        Map<String, String> one = names(posts);
        Map<String, String> other = names(otherwise);
        Map<String, Long> ones = new HashMap<>();
        Map<String, Long> others = new HashMap<>();
        Map<String, Long> both = new HashMap<>();
        one.forEach((id, name) -> {
            ones.merge(name, 1L, Long::sum);
            both.merge(name + " " + other.get(id), 1L, Long::sum);
        });
        other.forEach((id, name) -> others.merge(name, 1L, Long::sum));
        return pairs(both) / (double) Math.max(pairs(ones), pairs(others));
    }

    double precision() {
        return together / (double) found;
    }

    double recall() {
        return together / (double) planted;
    }

    private static long pairs(Map<?, Long> sizes) {
        return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }
}
