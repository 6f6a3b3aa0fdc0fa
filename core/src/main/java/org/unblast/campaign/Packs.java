package org.unblast.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Packs of known templates as they are passed on: given out, looked at, taken in and out again. */
public final class Packs {
    private final Wordings wordings;
    private final Campaigns campaigns;
    private final KnownTemplates known;
    private final Pages pages;

    Packs(Wordings wordings, Campaigns campaigns, KnownTemplates known, Pages pages) {
        this.wordings = wordings;
        this.campaigns = campaigns;
        this.known = known;
        this.pages = pages;
    }

    /** The campaigns found here as a pack, but for everybody's phrases: each a family under its own name. */
    public String export() {
        Pack pack = new Pack();
        for (int number = 0; number < campaigns.next(); number++) {
            Campaign campaign = campaigns.get(number);
            if (campaign == null || campaign.senders() < 2 || campaign.sighting(null).everybodysPhrase()) {
                continue;
            }
            for (int slot : campaign.wordings) {
                if (pack.fingerprints.size() < Pack.MOST) {
                    pack.add(campaign.sighting(null).id(), wordings.signature(slot).toString());
                }
            }
        }
        return pack.write();
    }

    /**
     * What taking a pack in would mean; changes nothing.
     *
     * @throws InvalidPackException if it is none
     */
    public PackPreview preview(String text) {
        Pack pack = Pack.parse(text);
        KnownTemplates alone = new KnownTemplates();
        alone.put(0, pack);
        int matches = 0;
        for (int slot = 0; slot < wordings.count(); slot++) {
            matches += !wordings.isFree(slot) && alone.family(wordings.signature(slot)) != null ? 1 : 0;
        }
        Set<String> families = new HashSet<>();
        for (String family : pack.families) {
            families.add(family);
        }
        return new PackPreview(families.size(), pack.fingerprints.size(), matches);
    }

    /**
     * Takes a pack in.
     *
     * @return the number under which {@link #remove} takes it out again
     * @throws InvalidPackException if it is none, or if all packs together would hold more than {@link Pack#MOST}
     */
    public int add(String text) {
        Pack pack = Pack.parse(text);
        if (known.size() + pack.fingerprints.size() > Pack.MOST) {
            throw new InvalidPackException(1, "starts a pack too many: all packs together hold " + Pack.MOST + " fingerprints");
        }
        int number = known.nextNumber();
        known.put(number, pack);
        pages.packChanged(number);
        return number;
    }

    /** The numbers of the packs that were taken in, the lowest first. */
    public List<Integer> numbers() {
        return known.numbers();
    }

    /**
     * What a pack holds.
     *
     * @return its text, as it was taken in, without what says nothing; {@code null} where there is no such pack
     */
    public @Nullable String text(int number) {
        Pack pack = known.get(number);
        return pack == null ? null : pack.write();
    }

    /** Takes a pack out again; everything is as if it had never been there. */
    public void remove(int number) {
        known.remove(number);
        pages.packChanged(number);
    }
}
