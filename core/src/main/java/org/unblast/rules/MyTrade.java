package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Recipient;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.text.Phrases;
import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * Sells the recipient what he sells himself. His trade must be the thing on offer: not the trade of the customers sought, and
 * not what a colleague asks about, thanks for, needs or shares.
 */
public final class MyTrade implements Rule {
    /** So many words back, a word may say that the trade is the customer's. */
    private static final int BEFORE = 3;

    /** A trade's word so far behind a product, with a word that binds them, names it. */
    private static final int BESIDE = 2;

    /** Who is helped is the customer. */
    private static final Phrases HELP = Phrases.of(
            "help|helps|helping|make|makes|bring|get|give|save|hilft|helfen|unterstutz*|ayud*|ajud*|aide|aident|aidons|aiut*|helpt|helpen|sparen|empower|connect|connecting");

    /** What may stand between the help and the helped without parting them. */
    private static final Phrases PARTS = Phrases.of("with|bei|con|com|dans|avec|met|in|do|run|your|ihre*|tu|su|votre|uw");

    private static final Phrases OF = Phrases.of("of|de|di|da|van");

    /** Before a word for people, these say that they are the customers. */
    private static final Phrases FOR = Phrases.of("for|to|with|among|other|like|fur|an|para|a|pour|aux|per|ai|voor|aan|con|avec|tanti|muchos|viele|many");

    /** "Looking for roofers?": whom the reader seeks, the sender is. */
    private static final Phrases SOUGHT = Phrases.of("looking|searching|need|suche|busca*|cherch*|procura|cerca|cerchi|zoek*");

    private static final Phrases CUSTOMERS = Phrases.of(
            "companies|firms|businesses|agencies|practices|clinics|owners|professionals|people|leaders|shops|studios|brands|founders|providers|installers|consultants|consultancies|experts|teams|agents|contractors|kanzleien|betriebe|empresas|entreprises|aziende|bedrijven|buros|studi|firmen");

    private static final Phrases YOUR = Phrases.of("your|ihr|ihre|ihrer|ihrem|ihren|dein|deine|deiner|votre|vos|ton|ta|tu|tus|su|sus|sua|seu|suas|seus|tua|teu|vostro|vostra|tuo|vuestra|vuestras|vuestro|uw|je|jouw|jullie");

    /** Goods for the trade, customers for it, people for it: none of them is the trade itself. */
    private static final Phrases FOR_THE_TRADE = Phrases.of(
            "wholesale*|manufacturer|supplier|supply|supplies|factory|produce|catalog*|moq|container|equipment|grosshandel*|hersteller|katalog*|fabricante|fabricant|fornecedor|fornitore|fabbrica|fabrica|groothandel*|leverancier|verfgroothandel",
            "contactos|contacts", "in stock", "server|servers|hosting|loan|loans|albums|visa|quarry|cantera|parcelas|terrenos|financing|insurance",
            "new|more|exclusive|extra|qualified|exklusive*|neue|mehr|mas|mais|plus|piu|meer [_] leads|patients|clients|customers|meetings|bookings|deals|kunden|mandanten|clientes|pacientes|clienti|klanten|leads", "leads|lead for|generation|a",
            "candidates|recruiter", "we find", "llenar|fill su|tu|your agenda|calendar");

    /** To learn the trade is not to have it done. */
    private static final Phrases LESSONS = Phrases.of(
            "seminar*|webinar|masterclass|course|courses|academy|kurs|kurse|schulung|curso|cursos|seminario|seminaire|corso|cursus|opleiding|lerne|learn", "we train|teach");

    /** Who teaches for a living is sold lessons as his own trade. */
    private static final Phrases TEACHING = Phrases.of("teach*|train*|coach*|lectur*|semina*|course*|schul*|kurs*|forma*|curso*|ense*|opleid*|cursus*");

    /** Things that are sold to a trade; they are the trade itself only where its name stands beside them. */
    private static final Phrases PRODUCTS = Phrases.of(
            "app|software|platform|tool|crm|saas|marketplace|directory",
            "portal*|plug|plugin|licence|license|lizenz*|licencia|licenza|licentie|testzugang|unit|units|kit|kits", "plattform|programm", "plataforma|herramienta|programa|ferramenta", "logiciel|plateforme|outil", "gestionale|piattaforma|strumento", "pakket");

    @Override
    public String id() {
        return "my-trade";
    }

    @Override
    public Group group() {
        return Group.FIT;
    }

    @Override
    public int points() {
        return 60;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        List<String> own = evidence.recipient().trades();
        if (own.isEmpty()) {
            return null;
        }
        Trades trades = new Trades(own);
        boolean spoken = speaksOf(trades, evidence.note());
        if (!spoken && !speaksOf(trades, evidence.headline()) || isForTheTrade(evidence, own) || Talk.hasOwnBusiness(evidence)) {
            return null;
        }
        boolean sells = Talk.sells(evidence) || asks(evidence.note()) && !offered(trades, evidence.headline(), true).isEmpty();
        List<Span> spans = offered(trades, evidence.note(), sells);
        boolean inHeadline = Talk.offers(evidence) && spans.isEmpty() && !isOfCustomers(trades, evidence.note()) && !offered(trades, evidence.headline(), true).isEmpty();
        return spans.isEmpty() && !inHeadline ? null : new Finding(id(), points(), spans, List.of());
    }

    private static boolean isForTheTrade(Evidence evidence, List<String> own) {
        boolean teaches = false;
        for (String trade : own) {
            teaches |= TEACHING.isIn(Words.of(trade));
            if (FOR_THE_TRADE.isIn(Words.of(trade))) {
                return false;
            }
        }
        return !teaches && LESSONS.isIn(evidence.note()) || FOR_THE_TRADE.isIn(evidence.note()) || FOR_THE_TRADE.isIn(evidence.headline());
    }

    private static boolean speaksOf(Trades trades, Words text) {
        for (int i = 0; i < text.size(); i++) {
            if (trades.areAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(Words text) {
        return text.original().indexOf('?') >= 0;
    }

    private static boolean isOfCustomers(Trades trades, Words text) {
        for (int i = 0; i < text.size(); i++) {
            if (trades.areAt(text, i) && isCustomers(trades, text, i)) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> offered(Trades trades, Words text, boolean sells) {
        List<Span> spans = new ArrayList<>();
        int product = product(trades, text);
        for (int i = 0; i < text.size(); i++) {
            if ((sells || saysWe(text, text.sentence(i))) && trades.areAt(text, i) && !isCustomers(trades, text, i) && !isYours(text, i, sells) && (product < 0 || names(text, i, product))) {
                spans.add(text.span(i));
            }
        }
        return spans;
    }

    /** "Copywriting tool", "logiciel de paie": whether the trade's word says what the product is. */
    private static boolean names(Words text, int at, int product) {
        return at == product - 1 || at == product + BESIDE && stands(OF, text, at - 1, at - 1) && !isPeople(text.word(at));
    }

    /** Where a product stands that is not the trade; -1 where none does. */
    private static int product(Trades trades, Words text) {
        for (int i = 0; i < text.size(); i++) {
            if (PRODUCTS.longestFrom(text, i) > i && !stands(CUSTOMERS, text, i + 1, i + 1) && !trades.areAt(text, i) && !trades.name(text.word(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "For dentists", "help IoT companies grow". */
    private static boolean isCustomers(Trades trades, Words text, int at) {
        if (at > 1 && stands(OF, text, at - 1, at - 1) && trades.areAt(text, at - 2) && isCustomers(trades, text, at - 2)) {
            // "Fotografi di matrimonio": what they do is told with them.
            return true;
        }
        if (!names(trades, text, at) || stands(SOUGHT, text, at - BEFORE - 1, at - 1)) {
            return false;
        }
        for (int i = Math.max(0, at - BEFORE); i < at; i++) {
            if (HELP.longestFrom(text, i) > i && text.sentence(i) == text.sentence(at) && !stands(PARTS, text, i + 1, at - 1)) {
                return true;
            }
        }
        return stands(FOR, text, at - BEFORE, at - 1) || opens(text, at) || text.word(at).endsWith("ern") && !stands(OF_OURS, text, at - 1, at - 1);
    }

    /** Whether a word of the trade names people or firms, alone or with the word or two behind it. */
    private static boolean names(Trades trades, Words text, int at) {
        int end = at;
        while (end + 1 < text.size() && end < at + 2 && text.sentence(end + 1) == text.sentence(at)) {
            end++;
        }
        return isPeople(text.word(at)) || end > at && isPeople(text.word(at + 1)) && trades.areAt(text, at + 1) || stands(CUSTOMERS, text, at + 1, end);
    }

    /** "Dentists in our network save an hour": people of the trade do something, and the sender is not among them. */
    private static boolean opens(Words text, int at) {
        int from = at;
        while (from > 0 && from > at - OPENING && text.sentence(from - 1) == text.sentence(at)) {
            from--;
        }
        boolean begins = from == 0 || text.sentence(from - 1) != text.sentence(at);
        return begins && !stands(FIRM, text, from, at - 1) && stands(OURS, text, at + 1, text.size());
    }

    /** A word so near the beginning of a sentence, behind a greeting at most, is what the sentence is about. */
    private static final int OPENING = 4;

    /** The sender's side. */
    private static final Phrases FIRM = Phrases.of("we|our|i|my|as|wir|ich|unser*|als|nuestr*|somos|soy|nous|notre|nos|je|j|nosso*|nossa*|sou|nostr*|siamo|sono|wij|ik|onze|ons|with|of");

    private static final Phrases OF_OURS = Phrases.of("unseren|mit|von");

    private static final Phrases OURS = Phrases.of("our|my|unser*|mein*|nuestr*|mi|notre|nos|mon|ma|noss*|minha|nostr*|mio|mia|onze|ons|mijn");

    /** Whether a word names those who do something: roofers, dentists, consultants. */
    private static boolean isPeople(String word) {
        for (String ending : PEOPLE) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static final String[] PEOPLE = {
        "afi", "afos", "ers", "ists", "ios", "ors", "ants", "ents", "ians", "ern", "er", "istas", "istes", "isti", "ores", "eurs", "tori", "tos", "gos", "dos", "ats", "iens", "ogues", "ogi", "eiros", "eros", "aars", "antes", "en"};

    /** Whether somebody speaks for a firm in a sentence or in one beside it. */
    private static boolean saysWe(Words text, int sentence) {
        return Talk.saysWe(text, sentence) || Talk.saysWe(text, sentence + 1) || sentence > 0 && Talk.saysWe(text, sentence - 1);
    }

    /** "Your slate work is fine": his, not theirs; but "we do your books" and "your roof? we mend it" sell. */
    private static boolean isYours(Words text, int at, boolean sells) {
        int from = at;
        while (from > 0 && from > at - BEFORE && text.sentence(from - 1) == text.sentence(at)) {
            from--;
        }
        return stands(YOUR, text, from, at - 1) && !(sells && saysWe(text, text.sentence(at)));
    }

    private static boolean stands(Phrases phrases, Words text, int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(text.size() - 1, to); i++) {
            if (phrases.longestFrom(text, i) > i) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String why() {
        return "Who sells IoT consulting to an IoT consultant has no idea whom he writes to.";
    }

    @Override
    public List<Example> examples() {
        Recipient roofer = new Recipient(null, null, null, null, List.of("slate roofing"), List.of(), List.of(), List.of());
        return List.of(
                Example.hit("We offer ⟦roof⟧ repairs for every house.").to(roofer),
                Example.hit("Our team does ⟦roofing⟧ at half the price.").to(roofer),
                Example.hit("Looking for ⟦roofers⟧? Our team can start tomorrow.").to(roofer),
                Example.hit("We offer help with every house.").headline("Slate roofing, family firm").to(roofer),
                Example.miss("Roofers in our network save a day a week. Interested?").to(roofer),
                Example.miss("We give a discount to roofers of slate. Interested?").to(roofer),
                Example.miss("May I ask where you buy your slate?").to(roofer),
                Example.miss("We offer more clients to roofers like you.").to(roofer),
                Example.miss("We offer bread for every house.").to(roofer),
                Example.miss("We offer roof repairs for every house."));
    }
}
