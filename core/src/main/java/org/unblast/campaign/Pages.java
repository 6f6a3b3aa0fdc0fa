package org.unblast.campaign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Decimal;

/**
 * The memory as pages of text for a store that keeps values by key. A note changes a few pages of some thousand letters,
 * whatever the size of the memory. Numbers are written with {@link Digits}.
 *
 * <p>{@code n7} holds notes 7 × {@link #NOTES} and on, {@value #NOTE} letters each: id, rest of id with sender, day, slot.
 * {@code w7} holds the fingerprints of slots 7 × {@link #SLOTS} and on. {@code x7} holds kept texts of those slots: slot, day,
 * length, text. {@code c7} holds campaigns 7 × {@link #CAMPAIGNS} and on: number, name, counts, days, its slots, length of
 * skeleton, skeleton. {@code p7} is a pack that was taken in. {@code h} holds the oldest note's number and how many were forgotten.
 */
final class Pages {
    private static final int NOTES = 256;
    static final int NOTE = 18;
    private static final int SLOTS = 64;
    private static final int CAMPAIGNS = 32;
    private static final String HEAD = "h";
    private static final int NO_SLOT = (1 << 18) - 1;

    private final Notes notes;
    private final Wordings wordings;
    private final KeptTexts texts;
    private final Campaigns campaigns;
    private final KnownTemplates known;
    private final Set<String> changed = new HashSet<>();
    private int forgotten;

    Pages(Notes notes, Wordings wordings, KeptTexts texts, Campaigns campaigns, KnownTemplates known) {
        this.notes = notes;
        this.wordings = wordings;
        this.texts = texts;
        this.campaigns = campaigns;
        this.known = known;
    }

    void noteChanged(int number) {
        changed.add("n" + number / NOTES);
    }

    void noteForgotten(int number, int all) {
        forgotten = all;
        changed.add(HEAD);
        if ((number + 1) % NOTES == 0) {
            changed.add("n" + number / NOTES);
        }
    }

    void wordingChanged(int slot) {
        changed.add("w" + slot / SLOTS);
    }

    void textChanged(int slot) {
        changed.add("x" + slot / SLOTS);
    }

    void campaignChanged(int number) {
        changed.add("c" + number / CAMPAIGNS);
    }

    void packChanged(int number) {
        changed.add("p" + number);
    }

    int forgotten() {
        return forgotten;
    }

    Map<String, String> takeChanges() {
        Map<String, String> taken = new HashMap<>();
        for (String key : changed) {
            taken.put(key, write(key));
        }
        changed.clear();
        return taken;
    }

    private String write(String key) {
        StringBuilder page = new StringBuilder();
        if (key.equals(HEAD)) {
            Digits.write(page, notes.oldest(), 5);
            Digits.write(page, forgotten, 5);
            return page.toString();
        }
        int number = Decimal.parse(key.substring(1));
        switch (key.charAt(0)) {
            case 'n':
                writeNotes(page, number * NOTES);
                break;
            case 'w':
                writeWordings(page, number * SLOTS);
                break;
            case 'x':
                writeTexts(page, number * SLOTS);
                break;
            case 'p':
                Pack pack = known.get(number);
                page.append(pack == null ? "" : pack.write());
                break;
            default:
                writeCampaigns(page, number * CAMPAIGNS);
        }
        return page.toString();
    }

    /** A page that is partly forgotten keeps its place: the head says where memory starts. */
    private void writeNotes(StringBuilder page, int from) {
        if (from + NOTES <= notes.oldest()) {
            return;
        }
        for (int note = from; note < Math.min(from + NOTES, notes.next()); note++) {
            boolean known = note >= notes.oldest();
            Digits.write(page, known ? notes.id(note) : 0, 6);
            Digits.write(page, known ? notes.idRest(note) << 24 | notes.sender(note) : 0, 6);
            Digits.write(page, known ? notes.day(note) : 0, 3);
            Digits.write(page, known ? notes.wording(note) : NO_SLOT, 3);
        }
    }

    private void writeWordings(StringBuilder page, int from) {
        for (int slot = from; slot < Math.min(from + SLOTS, wordings.count()); slot++) {
            page.append(wordings.signature(slot));
        }
    }

    private void writeTexts(StringBuilder page, int from) {
        for (int slot = from; slot < from + SLOTS; slot++) {
            KeptTexts.Kept kept = texts.get(slot);
            if (kept != null) {
                Digits.write(page, slot, 3);
                Digits.write(page, kept.day, 3);
                Digits.write(page, kept.text.length(), 3);
                page.append(kept.text);
            }
        }
    }

    private void writeCampaigns(StringBuilder page, int from) {
        for (int number = from; number < from + CAMPAIGNS; number++) {
            Campaign campaign = campaigns.get(number);
            if (campaign == null) {
                continue;
            }
            Skeleton skeleton = campaign.skeleton();
            String text = skeleton == null ? "" : skeleton.text();
            Digits.write(page, number, 5);
            Digits.write(page, campaign.name, 6);
            Digits.write(page, campaign.size(), 5);
            Digits.write(page, campaign.senders(), 5);
            Digits.write(page, campaign.firstDay(), 3);
            Digits.write(page, campaign.lastDay(), 3);
            Digits.write(page, campaign.wordings.size(), 2);
            for (int slot : campaign.wordings) {
                Digits.write(page, slot, 3);
            }
            Digits.write(page, text.length(), 3);
            page.append(text);
        }
    }

    void restore(Map<String, String> stored) {
        int oldest = 0;
        String head = stored.get(HEAD);
        if (head != null) {
            oldest = Digits.read(head, 0, 5);
            forgotten = Digits.read(head, 5, 5);
        }
        // The last first, so that room is made once: a browser that has just started waits for this.
        for (int number = last(stored, 'w'); number >= 0; number--) {
            readWordings(stored.getOrDefault("w" + number, ""), number * SLOTS);
        }
        int last = last(stored, 'n');
        notes.startAt(oldest, (last + 1) * NOTES - oldest);
        for (int number = oldest / NOTES; number <= last; number++) {
            readNotes(stored.get("n" + number), number);
        }
        wordings.restored();
        for (Map.Entry<String, String> page : stored.entrySet()) {
            char family = page.getKey().charAt(0);
            if (family == 'c') {
                readCampaigns(page.getValue());
            } else if (family == 'x') {
                readTexts(page.getValue());
            } else if (family == 'p') {
                known.put(Decimal.parse(page.getKey().substring(1)), Pack.parse(page.getValue()));
            }
        }
    }

    /** The highest number among the pages of a family; -1 where there are none. */
    private static int last(Map<String, String> stored, char family) {
        int last = -1;
        for (String key : stored.keySet()) {
            if (key.charAt(0) == family) {
                last = Math.max(last, Decimal.parse(key.substring(1)));
            }
        }
        return last;
    }

    private void readWordings(String page, int from) {
        for (int at = 0; at + Signature.LENGTH <= page.length(); at += Signature.LENGTH) {
            wordings.read(from + at / Signature.LENGTH, page, at);
        }
    }

    /** Of a page that is missing, places stay that nothing is known of. */
    private void readNotes(@Nullable String page, int number) {
        int length = page == null ? NOTES : page.length() / NOTE;
        for (int i = notes.next() - number * NOTES; i < length; i++) {
            if (page == null) {
                notes.add(Hash.mix(number * NOTES + i), 0, 0, 0, NO_SLOT);
                continue;
            }
            int at = i * NOTE;
            int both = Digits.read(page, at + 6, 6);
            int slot = Digits.read(page, at + 15, 3);
            int note = notes.add(Digits.read(page, at, 6), both >>> 24, both, Digits.read(page, at + 12, 3), slot);
            if (!wordings.isFree(slot)) {
                wordings.setLastNote(slot, note);
            }
        }
    }

    private void readTexts(String page) {
        int at = 0;
        while (at < page.length()) {
            int slot = Digits.read(page, at, 3);
            int end = at + 9 + Digits.read(page, at + 6, 3);
            if (!wordings.isFree(slot)) {
                texts.keep(slot, Digits.read(page, at + 3, 3), page.substring(at + 9, end), KeptTexts.MOST_LETTERS);
            }
            at = end;
        }
    }

    private void readCampaigns(String page) {
        int at = 0;
        while (at < page.length()) {
            int number = Digits.read(page, at, 5);
            int slots = Digits.read(page, at + 27, 2);
            int text = at + 29 + 3 * slots;
            int end = text + 3 + Digits.read(page, text, 3);
            Campaign campaign = new Campaign(
                    Digits.read(page, at + 5, 6), Digits.read(page, at + 11, 5), Digits.read(page, at + 16, 5),
                    Digits.read(page, at + 21, 3), Digits.read(page, at + 24, 3),
                    end == text + 3 ? null : Skeleton.of(page.substring(text + 3, end)));
            for (int i = 0; i < slots; i++) {
                int slot = Digits.read(page, at + 29 + 3 * i, 3);
                if (!wordings.isFree(slot)) {
                    campaign.wordings.add(slot);
                }
            }
            campaigns.restore(number, campaign);
            at = end;
        }
    }
}
