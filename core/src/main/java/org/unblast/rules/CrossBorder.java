package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Recipient;
import org.unblast.places.Far;
import org.unblast.places.Mention;
import org.unblast.places.Places;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Value;
import org.unblast.text.Phrases;
import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * An ask or an offer tied to a country that is not the recipient's. Told from the text and the headline alone, never from a
 * name; it weighs little, for distance is a hint and no verdict.
 */
public final class CrossBorder implements Rule {
    /** What an adjective must stand beside: "our Spanish team", and not "in Spanish". */
    private static final Phrases ORGANISATIONS = Phrases.of(
            "office|factory|agency|company|firm|team|developers|engineers|lawyers|roofers|workers|manufacturer|supplier|campus|slate|market",
            "buro|agentur|entwickler*|fabrik|firma|fachkrafte|dachdecker|mitarbeiter", "oficina|equipo|fabrica|empresa|agencia", "bureau|equipe|usine|agence", "escritorio|equipa", "ufficio|squadra|agenzia|fabbrica", "kantoor|fabriek|bedrijf");

    /** A place spoken of so is a memory, a journey or somebody else's. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "moved|move|left|grew|honeymoon|holiday|vacation|trip|travel*|flew|lived|lives|live|born|emigrated|marathon|years in",
            "customer|client|clients|brother|sister|cousin|friend|wife|husband|parents|grandmother|grandfather|daughter|son of|in|from|lives|moved|and|now|clerks",
            "conference|congress|fair|train|festival|meetup last|we|in|in|of", "met|saw|photographed|taken|studied|trained|worked|taught at|in|you|there|on|together",
            "urlaub|messe|reise|getroffen|kennengelernt|aufgewachsen|gezogen|umgezogen|vortrag|zug|bruder|schwester|zeit in", "studienreise|zugezogen",
            "vacaciones|viaje|congreso|coincidimos|conocimos|charla|mudé|crecí|vive|viven|nací", "voyage|vacances|congrès|salon|vis|vivais|stagiaire|conférence|croisés|rencontrés|rencontrées|exposé|déménagé",
            "viagem|ferias|congresso|morei|mudei|conhecemos|palestra", "viaggio|vacanza|congresso|vissuto|emigrò|trasferit*|conosciut*|fiera", "reis|studiereis|vakantie|congres|verhuisd|woonde|zus|broer|gewoond");

    /** What is had wherever one is, is tied to no place. */
    private static final Phrases EVERYWHERE = Phrases.of(
            "remote|remotely|online|worldwide|anywhere|everywhere|globally|weltweit|uberall|remoto|mundo", "en ligne|linea", "a distance|distancia", "em linha", "wereldwijd|overal|ovunque|partout", "spread|scattered over|across|between");

    @Override
    public String id() {
        return "cross-border";
    }

    @Override
    public Group group() {
        return Group.FIT;
    }

    @Override
    public int points() {
        return 50;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        Recipient recipient = evidence.recipient();
        String home = recipient.country() == null ? null : Places.country(recipient.country());
        if (home == null) {
            return null;
        }
        Words note = evidence.note();
        List<Mention> inNote = foreign(note, recipient, home);
        List<Mention> inHeadline = foreign(evidence.headline(), recipient, home);
        Span clock = Far.clock(note, home);
        Mention phone = Far.phone(note, home);
        Mention money = Far.money(note, home);
        if (inNote.isEmpty() && inHeadline.isEmpty() && clock == null && phone == null && money == null) {
            return null;
        }
        boolean ownBusiness = Talk.hasOwnBusiness(evidence);
        boolean pitch = !ownBusiness && (Talk.sells(evidence) || Talk.saysWe(note, -1));
        if (pitch && phone != null) {
            inNote.add(phone);
        }
        if (pitch && money != null) {
            inNote.add(money);
        }
        List<Span> spans = new ArrayList<>();
        String far = null;
        for (Mention mention : inNote) {
            if (mention.isSame(phone) || mention.isSame(money) || isTied(evidence, mention, pitch)) {
                far = far == null ? mention.country() : far;
                spans.add(mention.span(note));
            }
        }
        if (clock != null) {
            spans.add(clock);
            far = far == null ? note.original().substring(clock.start(), clock.end()) : far;
        }
        for (Mention mention : inHeadline) {
            far = far == null && !ownBusiness && !mention.adjective() && !goesOn(evidence.headline(), mention) ? mention.country() : far;
        }
        return far == null ? null : new Finding(id(), points(), inOrder(spans), List.of(Value.of("place", far)));
    }

    private static List<Span> inOrder(List<Span> spans) {
        List<Span> sorted = new ArrayList<>();
        for (Span span : spans) {
            int at = sorted.size();
            while (at > 0 && sorted.get(at - 1).start() > span.start()) {
                at--;
            }
            sorted.add(at, span);
        }
        return sorted;
    }

    private static List<Mention> foreign(Words words, Recipient recipient, String home) {
        List<Mention> foreign = new ArrayList<>();
        Words own = Words.of((recipient.city() == null ? "" : recipient.city()) + ", " + (recipient.region() == null ? "" : recipient.region()));
        for (Mention mention : Places.in(words)) {
            if (!mention.mayBeIn(home) && !stands(words, mention, own)) {
                foreign.add(mention);
            }
        }
        return foreign;
    }

    /** Whether a mention's first word is one of the recipient's own place: his Kingston is not Jamaica's. */
    private static boolean stands(Words words, Mention mention, Words own) {
        for (int i = 0; i < own.size(); i++) {
            if (own.word(i).equals(words.word(mention.first())) && mention.first() == mention.last()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTied(Evidence evidence, Mention mention, boolean pitch) {
        Words note = evidence.note();
        int sentence = note.sentence(mention.first());
        if (stands(ELSEWHERE, note, sentence) || Talk.hasOwnBusiness(evidence, sentence)) {
            return false;
        }
        if (stands(EVERYWHERE, note, sentence)) {
            return false;
        }
        if (mention.adjective()) {
            // An adjective may speak of a language: it needs its noun beside it.
            return isBeside(note, mention);
        }
        return pitch;
    }

    /** "Boston Harbor Biotech": a place with a name going on behind it is part of the name. */
    private static boolean goesOn(Words headline, Mention mention) {
        int next = mention.last() + 1;
        if (next == headline.size()) {
            return false;
        }
        String between = headline.original().substring(headline.span(mention.last()).end(), headline.span(next).start());
        char first = headline.original().charAt(headline.span(next).start());
        return between.trim().isEmpty() && first >= 'A' && first <= 'Z';
    }

    private static boolean isBeside(Words note, Mention mention) {
        for (int i = Math.max(0, mention.first() - 2); i <= Math.min(note.size() - 1, mention.last() + 2); i++) {
            if (note.sentence(i) == note.sentence(mention.first()) && ORGANISATIONS.longestFrom(note, i) > i) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Phrases phrases, Words words, int sentence) {
        for (Span span : phrases.find(words)) {
            if (Talk.sentence(words, span) == sentence) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String why() {
        return "A coffee in Texas is no use to a man in Ontario: whoever offers it has not looked at whom he writes to.";
    }

    @Override
    public List<Example> examples() {
        Recipient canadian = new Recipient(null, "CA", "Ontario", "Kingston", List.of(), List.of(), List.of(), List.of());
        return List.of(
                Example.hit("Let us have a coffee at our office in ⟦Texas⟧ this week.").to(canadian),
                Example.hit("Our developers in ⟦Bangladesh⟧ can start on Monday.").to(canadian),
                Example.hit("Shall we have a call?").headline("Web agency, Pakistan").to(canadian),
                Example.hit("Would Tuesday at 10 ⟦am CET⟧ suit you for a demo?").to(canadian),
                Example.miss("Let us have a coffee at our office in Canada.").to(canadian),
                Example.miss("Our developers in Texas help you online, wherever you are.").to(canadian),
                Example.miss("Shall we have a call?").headline("Texas Grill, head of staff").to(canadian),
                Example.miss("I grew up in Texas and now sing in your choir.").to(canadian),
                Example.miss("We met at the conference in Berlin, where your team had the broken badge.").to(canadian),
                Example.miss("Let us have a coffee at our office in Texas."));
    }
}
