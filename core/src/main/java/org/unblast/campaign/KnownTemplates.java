package org.unblast.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates of the packs that were taken in. */
final class KnownTemplates {
    private final Map<Integer, Pack> packs = new HashMap<>();
    private Wordings fingerprints = new Wordings();
    private List<String> families = new ArrayList<>();

    /** The family of a text, or {@code null} where no pack knows it. */
    @Nullable String family(Signature signature) {
        if (families.isEmpty()) {
            return null;
        }
        String family = null;
        int most = 0;
        for (Wordings.Match match : fingerprints.like(signature, CampaignMemory.SAME_BY_ESTIMATE)) {
            if (match.equal() >= CampaignMemory.FEWEST_EQUAL && match.likeness() > most) {
                most = match.likeness();
                family = families.get(match.slot());
            }
        }
        return family;
    }

    /** Takes a pack in under a number, in place of what had it. */
    void put(int number, Pack pack) {
        packs.put(number, pack);
        add(pack);
    }

    /** Takes a pack out again. */
    void remove(int number) {
        packs.remove(number);
        fingerprints = new Wordings();
        families = new ArrayList<>();
        packs.values().forEach(this::add);
    }

    @Nullable Pack get(int number) {
        return packs.get(number);
    }

    /** The numbers of the packs there are, the lowest first. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; numbers.size() < packs.size(); number++) {
            if (packs.containsKey(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The lowest number that is free. */
    int nextNumber() {
        int number = 0;
        while (packs.containsKey(number)) {
            number++;
        }
        return number;
    }

    /** How many fingerprints all packs hold together. */
    int size() {
        return families.size();
    }

    private void add(Pack pack) {
        for (int i = 0; i < pack.fingerprints.size(); i++) {
            fingerprints.add(Signature.parse(pack.fingerprints.get(i)));
            families.add(pack.families.get(i));
        }
    }
}
