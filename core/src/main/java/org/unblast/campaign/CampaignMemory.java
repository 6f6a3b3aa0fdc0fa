package org.unblast.campaign;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.text.Decimal;
import org.unblast.text.Words;

/**
 * The earlier texts: finds those that are the same but for their slots. Keeps fingerprints and counts of all, the text itself for
 * {@link KeptTexts#DAYS} days, and of each campaign what its copies share. The work for one text is bounded, however much is
 * remembered and however large a campaign is: a look-up sees at most {@link BandIndex#mostCandidates} fingerprints, and a
 * campaign has few of them, since copies that are nearly alike share one.
 */
public final class CampaignMemory {
    /** A text with fewer words is too short to be known again. */
    public static final int FEWEST_WORDS = 10;

    /** How many invitations are remembered; beyond, the oldest are forgotten. */
    public static final int CAPACITY = 100_000;

    /**
     * How much the memory fills in a store, in letters: at most {@value Pages#NOTE} for each invitation and {@link
     * Signature#LENGTH} for each distinct text, 84 together, and as much text as there is room left.
     */
    static final int MOST_STORED = 9_200_000;

    /** The likeness from which on two texts are copies of one template, in thousandths. */
    public static final int SAME = 440;

    /** The same, where only fingerprints are at hand, and how many of their minima must be equal: an estimate is less sure. */
    static final int SAME_BY_ESTIMATE = 500;
    static final int FEWEST_EQUAL = 12;

    /** From this likeness on a copy needs no fingerprint of its own, in thousandths. */
    static final int ALIKE = 900;

    /** A campaign with so many fingerprints gets no more: its further copies count to the likest. */
    static final int MOST_WORDINGS = 16;

    /** Between these a fingerprint's estimate is in doubt, and the texts themselves decide where both are at hand. */
    static final int DOUBT_FROM = 250;
    static final int DOUBT_UNTIL = 700;

    private final int capacity;
    private final Notes notes = new Notes();
    private final Wordings wordings = new Wordings();
    private final KeptTexts texts = new KeptTexts();
    private final Campaigns campaigns = new Campaigns(notes, wordings, texts, this::campaignChanged);
    private final KnownTemplates known = new KnownTemplates();
    private final Pages pages = new Pages(notes, wordings, texts, campaigns, known);
    private final Packs packs = new Packs(wordings, campaigns, known, pages);
    private int forgotten;

    /** A memory of {@link #CAPACITY} invitations. */
    public CampaignMemory() {
        this(CAPACITY);
    }

    /**
     * @param capacity how many invitations are remembered, 1 or more
     */
    public CampaignMemory(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Looks a text up and remembers it.
     *
     * @param noteId the invitation's id; the same id again is the same invitation, not another copy
     * @param sender what tells senders apart
     * @param words the text
     * @param day when it was sent or seen (see {@link org.unblast.calendar.Day})
     * @param today the day on which it comes to us, from which the time of its text runs
     * @return the campaign, or {@code null} where no other sender sent this text
     */
    public @Nullable Sighting see(String noteId, String sender, Words words, int day, int today) {
        expire(today);
        int id = Hash.of(noteId, 0);
        int idRest = Hash.of(noteId, 1);
        int note = notes.find(id, idRest);
        if (note == Notes.NONE && words.size() >= FEWEST_WORDS) {
            note = remember(id, idRest, senderHash(sender.hashCode()), words, day, today);
        }
        return sightingOf(note);
    }

    /** The campaign an invitation belongs to as it stands now, or {@code null} where no other sender sent its text. */
    public @Nullable Sighting sightingOf(String noteId) {
        return sightingOf(notes.find(Hash.of(noteId, 0), Hash.of(noteId, 1)));
    }

    /** The text of an invitation, or of a copy nearly like it, as far as it is kept; {@code null} where none is. */
    public @Nullable String textOf(String noteId) {
        int note = notes.find(Hash.of(noteId, 0), Hash.of(noteId, 1));
        KeptTexts.Kept kept = note == Notes.NONE ? null : texts.get(notes.wording(note));
        return kept == null ? null : kept.text;
    }

    /** Whether two remembered invitations carry the same text but for their slots. */
    public boolean areTogether(String noteId, String otherId) {
        int one = notes.find(Hash.of(noteId, 0), Hash.of(noteId, 1));
        int other = notes.find(Hash.of(otherId, 0), Hash.of(otherId, 1));
        return one != Notes.NONE && other != Notes.NONE && !wordings.isFree(notes.wording(one))
                && wordings.campaign(notes.wording(one)) != Wordings.NONE
                && wordings.campaign(notes.wording(one)) == wordings.campaign(notes.wording(other));
    }

    /** How many invitations are remembered. */
    public int size() {
        return notes.size();
    }

    /** How many invitations were forgotten for want of room. */
    public int forgotten() {
        return forgotten;
    }

    /** Drops the texts whose time is over; their fingerprints stay. */
    public void expire(int today) {
        texts.expire(today).forEach(pages::textChanged);
    }

    private @Nullable Sighting sightingOf(int note) {
        if (note == Notes.NONE || wordings.isFree(notes.wording(note))) {
            return null;
        }
        Campaign campaign = campaigns.of(notes.wording(note));
        String family = known.size() == 0 ? null : known.family(wordings.signature(notes.wording(note)));
        if (campaign != null && campaign.senders() > 1) {
            return campaign.sighting(family);
        }
        String name = "c-" + Integer.toHexString(notes.id(note));
        return family == null ? null : new Sighting(name, 1, 1, notes.day(note), notes.day(note), "", false, family);
    }

    private int remember(int id, int idRest, int sender, Words words, int day, int today) {
        Runs runs = Runs.of(words);
        Signature signature = Signature.of(runs);
        int number = Campaigns.NONE;
        int likest = Wordings.NONE;
        int most = 0;
        for (Wordings.Match match : wordings.like(signature, DOUBT_FROM)) {
            if (isSame(match, runs)) {
                number = campaigns.joined(number, campaigns.numberOf(match.slot()));
                likest = match.likeness() > most ? match.slot() : likest;
                most = Math.max(most, match.likeness());
            }
        }
        Campaign campaign = campaigns.get(number);
        int slot = likest;
        if (campaign == null || most < ALIKE && campaign.wordings.size() < MOST_WORDINGS) {
            slot = wordings.add(signature);
            pages.wordingChanged(slot);
            texts.keep(slot, today, words.original(), roomForTexts()).forEach(pages::textChanged);
            pages.textChanged(slot);
        }
        if (campaign != null) {
            campaigns.add(number, campaign, slot, sender, words, day);
        }
        int note = notes.add(id, idRest, sender, day, slot);
        wordings.setLastNote(slot, note);
        pages.noteChanged(note);
        if (notes.size() > capacity) {
            forgetOldest();
        }
        return note;
    }

    /**
     * Remembers an invitation as version 1 stored it: id, hash of the sender, day, fingerprint and text, with tabs between. What
     * is not such a record is passed over.
     */
    public void rememberVersion1(String record) {
        int[] tabs = new int[4];
        for (int i = 0; i < tabs.length; i++) {
            tabs[i] = record.indexOf('\t', i == 0 ? 0 : tabs[i - 1] + 1);
            if (tabs[i] < 0) {
                return;
            }
        }
        String id = record.substring(0, tabs[0]);
        Words words = Words.of(record.substring(tabs[3] + 1));
        int day = Decimal.parse(record.substring(tabs[1] + 1, tabs[2]));
        if (notes.find(Hash.of(id, 0), Hash.of(id, 1)) == Notes.NONE && words.size() >= FEWEST_WORDS) {
            int sender = Decimal.parse(record.substring(tabs[0] + 1, tabs[1]));
            remember(Hash.of(id, 0), Hash.of(id, 1), senderHash(sender), words, day, day);
        }
    }

    private static int senderHash(int hashCode) {
        return Hash.mix(hashCode) & Notes.SENDER_MASK;
    }

    private int roomForTexts() {
        int fixed = notes.size() * Pages.NOTE + wordings.live() * Signature.LENGTH;
        int skeletons = Campaigns.MOST_SKELETONS + Campaigns.BETWEEN * Skeleton.MOST_LETTERS;
        return Math.min(KeptTexts.MOST_LETTERS, MOST_STORED - fixed - skeletons);
    }

    private boolean isSame(Wordings.Match match, Runs runs) {
        KeptTexts.Kept kept = match.likeness() < DOUBT_UNTIL ? texts.get(match.slot()) : null;
        if (kept != null && kept.isWhole()) {
            return kept.runs().likeness(runs) >= SAME;
        }
        return match.likeness() >= SAME_BY_ESTIMATE && match.equal() >= FEWEST_EQUAL;
    }

    private void campaignChanged(int number) {
        pages.campaignChanged(number);
    }

    private void forgetOldest() {
        int note = notes.oldest();
        int slot = notes.forgetOldest();
        forgotten++;
        pages.noteForgotten(note, forgotten);
        if (wordings.isFree(slot) || wordings.lastNote(slot) != note) {
            return;
        }
        campaigns.remove(wordings.campaign(slot), slot);
        texts.drop(slot);
        pages.textChanged(slot);
        wordings.remove(slot);
        campaigns.forgetSenders(2 * capacity);
    }

    /** The packs of known templates. */
    public Packs packs() {
        return packs;
    }

    /** What changed since the last call, by page; an empty page is gone. For {@link #restore}. */
    public Map<String, String> takeChanges() {
        return pages.takeChanges();
    }

    /**
     * Remembers again what {@link #takeChanges} gave out; only into an empty memory. Of a page that is missing nothing is
     * known, and the rest is as it was.
     */
    public void restore(Map<String, String> stored) {
        pages.restore(stored);
        forgotten = pages.forgotten();
        campaigns.countSenders();
        while (notes.size() > capacity) {
            forgetOldest();
        }
    }
}
