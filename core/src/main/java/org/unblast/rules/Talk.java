package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Rule;
import org.unblast.text.Phrases;
import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * What kind of talk a note is: whether it sells, and whether somebody with business of his own speaks (who asks, thanks, buys
 * or remembers). Built on the other rules, so that an offer is told in one place.
 */
final class Talk {
    private static final List<Rule> OFFERING =
            List.of(new Offer(), new Outsourcing(), new FreeBait(), new EventBait(), new LeadGenTalk(), new CalendarLink());

    private static final List<Rule> MEETING = List.of(new CallRequest());

    private static final List<Rule> OWN_BUSINESS =
            List.of(new Buys(), new AsksAdvice(), new SharedContext(), new EarlierExchange(), new ReferralNamed());

    private static final List<Rule> ASKING = List.of(new ConcreteQuestion());

    /** Selling that those rules leave to others, as they must hold without knowing the recipient. */
    private static final Phrases ALSO_SELLING = Phrases.of(
            // en
            "we run|do|make|build|handle|install|design|edit|write|plan|clean|fix|cover|guide|take|provide|deliver|create|manage|ship|treat|answer|move|print", "our [certified|experienced|qualified|senior] experts|team|consultants|engineers|specialists|developers|staff|vets|lawyers|crew",
            "would|does #|monday|tuesday|wednesday|thursday|friday|tomorrow [am|pm] [est|cet|pst|gmt] [on] [monday|tuesday|wednesday|thursday|friday] work|suit", "i offer|provide|run|help|specialize|specialise|have|sell", "my agency|company|firm|team|program|programme|coaching|services|course|packages",
            "price|prices|pricing|rates|discount|cheap|cheaper|affordable|outsource|guaranteed|packages|interested|virtual",
            "hire|join|book|register|contact|message|ring|call|reply|visit|meet a|our|me|us|now|today|#|yes|your", "get a|our|more|started",
            "can|shall|may|could i|we send|show|present|keep|book|call|speak|talk|connect|discuss|set|have|hold|schedule|come|tell",
            "try it|us|them", "dm me", "may|can i quote|offer", "rappelle|rappelez|appelez|unlocks|obligatoire", "let s|us|me meet|connect|grab|talk|cooperate|chat|explore|show|have", "need|want your|help|more", "from|ab|des|desde|vanaf|da|de # [euro|euros|dollars|eur|usd|pounds|rand]", "save #", "# euro|euros|eur|dollars|usd|dolares|percent|prozent",
            // de
            "ich biete|ubernehme|gestalte|mache|helfe|lade", "angebot|preis*|stundensatz|rabatt*|festpreis*|rendite|gunstig*|interesse|kennenlernen|unverbindlich*",
            "rufen|fordern|sichern|buchen|besuchen sie", "darf|durfen|soll|sollen ich|wir .. senden|schicken|zeigen|machen|vorstellen|anrufen|vorfuhren", "unser|unsere|unserem .. team|experten|spezialisten|berater|entwickler", "termin|gesprach|telefonat|demo|call",
            // es
            "ofrezco|vendo|invito", "presupuesto|tarifa*|cotizacion|descuento", "te|le|les interesa|invito|preparo|llamo|llamamos|mando|envio|enviamos|muestro|ayudamos", "nuestro|nuestra|nuestros equipo|expertos|despacho|estudio|clinica", "pida|pidan|llame|llamanos|escribenos|reserva|reservamos",
            // fr
            "je propose|offre|realise|renove|vends|forme|rappelle|peux", "j offre|amenage|accompagne|interviens", "devis|tarif*|prix|interesse*|visio",
            "on s appelle", "puis je vous|te", "notre|nos equipe|experts|consultants|cabinet|artisans|organisme", "demandez|reservez|contactez|profitez", "on en parle",
            // pt
            "ofereco|tenho|vendo", "fale connosco|conosco", "orcamento|proposta|desconto|retorno|gratis|preco*", "posso|podemos ligar|enviar|falar|marcar|conversar|mandar|agendar|apresentar", "nossa|nosso|nossos equipa|equipe|time|especialistas|escritorio|clinica", "agende|ligue|peca|solicite|reserve", "venha|quer|vamos",
            // it
            "offro|vendo", "preventivo|sconto|gratuito|gratuita|parliamo|facciamo|prezzo|prova", "le|ti|vi mando|invio|interessa|chiamo|preparo", "nostro|nostra|nostri team|studio|esperti|tecnici|laboratorio", "prenota|prenoti|chiami|contattaci|scopra|scopri|vuole|vuoi provare|vederlo|sapere",
            // nl
            "mag ik u|je", "zullen|kunnen we|wij", "ons|onze team|specialisten|adviseurs|experts|bureau|kantoor", "bel|plan|vraag|boek|meld", "offerte|voorstel|bellen|korting|prijs|prijzen|kennismaken|interesse|garantie");

    /** Who speaks for a firm says "we"; whoever has another reason to is told by what he asks. */
    private static final Phrases WE = Phrases.of(
            "we|our|us", "wir|unser*|uns", "nosotr*|nuestr*|somos", "nous|notre|nos|on", "noss*|connosco|conosco", "nostr*|siamo", "wij|onze|ons");

    /** Spanish, Portuguese and Italian say "we" by the ending. */
    private static final String[] WE_ENDINGS = {"amos", "emos", "imos", "iamo"};

    private static final int LONG_ENOUGH = 6;

    /** What somebody says who has business of his own: he thanks, asks, needs, buys, belongs to the trade or remembers. */
    private static final Phrases ALSO_OWN_BUSINESS = Phrases.of(
            // en
            "thank|thanks you|so|again|for|to", 
            "hire|pay|invite|like|want|have you for|to|with", "would|could|will you [still|ever] take|speak|come|tender|quote|teach|sell|point|run|lend",
                        "we|i need|seek|must", "look for a|an|someone", "was|what|que|che|wat konnen|sollen|should|can|soll|podemos|possiamo|kunnen wir|ich|i|we|hacer|fare", "might i", "shall|should we|i post|bring|return", "i|am|m|are|re lost|stuck", "we|i want a|an|someone|you|to learn|hire|buy", "would|d like you|to hire",
            "needs|wants a|an|someone|somebody|new|power|to", "could|may i borrow|carry|ask",
            "i m|am hiring|writing|studying|organising|organizing", "student|students", "another _ [_] here", "we|i pay|paid #|in|you|well",
            "your background|experience looks|matches|fits|sounds", 
            "the same",
            "i owe", "whom|who do|should|shall i|we", "we|i would|d like to publish|print|invite|include|list|add|cite|quote|show", "my|our sister|brother|cousin|neighbour|neighbor|wife|husband|grandmother|grandfather|father|mother|knee|thesis|parents|daughter|son|friend|uncle|aunt|nephew|niece",
                        // de
            "danke|dank|dankbar", "studiere|studentin|student|promotion|bachelorarbeit|masterarbeit", "wir|ich|verein* brauchen|suchen|suche|brauche|heiraten|mussen", "sucht|suchen|brauchen .. eine|einen|jemand*", 
                        "mein|meine|unser|unsere vater|mutter|bruder|schwester|frau|mann|dach|nachbar*|seiten", "ihre|ihr|deine .. gerettet|geholfen|war|lauft", "bei uns in|im|auf|ist", "am gleichen|selben",
            // es
            "gracias", "estudiante", "buscamos|necesitamos|necesito|busco|queremos", "me|nos haceis|ayuda|hacen|dijeron|dio|dejaste|ha|han", "hermana|vecina|hermano|madre|padre|tesis|abuela|abuelo",
            "coincidimos|estuve|conoci|conocimos|aprendi", 
            // fr
            "etudiant|etudiante|memoire", "merci|consœur|confrère|cherche|cherchons|recherchons", "nous|j|ai avons|ai besoin", 
            "j etais|ai|habite|vis", "nous voulons|devons|souhaitons", "ma|mon|mes cliente|client|mere|pere|soeur|frere|parents|grand",
            // pt
            "estudante", "obrigado|obrigada|precisamos|procuramos|queremos|preciso|procuro|morei|colega", "aceita|aceitam|atende|faz|conhece|usa|voce .. clientes|empresas|novo*", "sua|seu|tua irma|irmao|aula|palestra|mae|pai", "minha|meu irma|irmao|avo|mae|pai",
            // it
            "studente|studentessa", "grazie|cerchiamo|collega|colleghi", "abbiamo|ho bisogno", "mio|mia|miei nonno|nonna|padre|madre|fratello|sorella|zio|zia", "ho il|la|un|una|letto|visto|studiato", 
            // nl
            "studeer|student|scriptie", "bedankt|dank|dankzij|collega", "we|wij|ik zoeken|zoek|zaten|zat|hebben|kom|vond", "jouw|je|uw coaching|uitleg|advies|lezing", "mijn|onze boekhouder|zus|broer|moeder|vader|tuin|vriend", "die|dat u|je .. bestelde|plantte|maakte|schreef");

    /** Questions and what he saw: a seller may open so, too, and then offers. */
    private static final Phrases QUESTIONS = Phrases.of(
            "loved|enjoyed|liked|admire|miss your|the",
            "fellow|colleague|classmate|apprentice",
            "also a|an|do|did|use|work|run|shoot|teach",
            "i|we both|also|too",
            "looking for a|an|someone|somebody",
            "we|i m|re|am|are|ve [..] looking for|struggling|moving|reading",
            "you helped|saved|taught|trained|gave|shared|built|photographed|coached|told|said|explained|asked|wrote|used|laid|ordered|set|place|did|found|made|installed",
            "kollegin|kollege|nachbar*",
            "bin|sind auch",
            "vuestr*",
            "this|first role|position|job",
            "final|last year",
            "ihr|ihre|ihrem|ihren|dein|deine|deinem beitrag|vortrag|vater|bruder|artikel|buch|tipp|rat",
            "votre|ton|vos .. aide|servi|aidee|manque",
            "die|dat u|je|jij .. bij|voor|aan ons|mij|mijn",
            "heeft|heb|hebt u|je|jij [nog] plek|plaats|ruimte",
            "lo|la prenderebbe|prende",
            "your talk|lecture|paper|article|write|book|film|post|textbook|advice|patience|portrait|apprentice",
            "you|your .. helped|saved|taught|trained|gave|shared|built|photographed|coached|told|said|explain|explained|asked|wrote|laid|ordered",
            "your _ [about|of|on|in] [the|_] [_] explained|helped|saved|made|kept|is|was",
            "do you [still|also|ever] take|know|have|work|use|get|count|do|remember|buy",
            "how|what|where|which .. do|did|would you|your",
            "i|we was|took|trained|applied|left|moved|flew|heard|read|met|grew|spent|visited|studied|bought|used|worked|saw|spoke|sat|had|got",
            "are you free|hiring|taking|still",
            "wie|was|wo|welche* .. haben|hast|losen|machst|macht|kommen|holst|nimmst|verwenden|bekommen sie|du",
            "konnen|machen|nehmen|haben|hatten|hatte|kamen|kennen|wissen|hast|bist|weisst sie|du .. vorbei*|noch|aus|so|wen|wer|mandate|meinen|mir|fur",
            "que|como|donde|cual .. usas|usais|resolviste|resuelves|traduces|compras|haces|usa",
            "auriez|prenez|pouvez|seriez|avez|aviez|as vous|tu .. encore|des|assurer|disponible|faire|trouve*",
            "ou|comment|quel|quelle trouves|trouvez|faites|fais|faire|utilises tu|vous",
            "che|come|dove|quale .. usi|interpreti|fai|compri|trovi",
            "hoe|waar|welke .. verwerk|doe|los|koop|gebruik|vind je|jij|u",
            "die sie|du",
            "are|is that you",
            "podria|puedes hacer*|venir|ayudar*");

    /** What sounds like business of one's own and is a seller's question or greeting. */
    private static final Phrases ONLY_MANNERS = Phrases.of(
            "do|would you have|take #|a|an|requirements|projects|needs|time|ten|fifteen|twenty|five|capacity|any|few|clients", "have you got #|a|time", "are you free|hiring|available [for] [a|this|next|tomorrow|today]", "thanks|thank [you] for connecting|accepting|adding|the|your [add|time|attention|connection]",
            "haben|hatten|hast|hattest sie|du #|zeit|interesse|lust|kurz|morgen|heute|diese|noch", "auriez|avez|seriez vous #|dix|quinze|cinq|un|quelques|disponible", "somos|nuestro|un|una|notre|nosso|nostro|il estudio|estudo|studio", "how|what|where|which .. do|are|does you|your [currently] currently|handle|handling|manage|managing|deal|generate|team", "may|can|could i quote|offer", "i saw|read|visited|heard|had|was|looked .. profile|website|site|company|impressed|browsing|page|linkedin|network|companies");

    private Talk() {}

    /** Whether one of the rules that tell an offer hits. */
    static boolean offers(Evidence evidence) {
        return !found(OFFERING, evidence).isEmpty();
    }

    /** Whether the note offers, or asks for a meeting as a seller does. */
    static boolean sells(Evidence evidence) {
        return ALSO_SELLING.isIn(evidence.note()) || !found(OFFERING, evidence).isEmpty() || !found(MEETING, evidence).isEmpty();
    }

    /** Whether the note speaks for a firm, in one sentence or, for -1, anywhere. */
    static boolean saysWe(Words note, int sentence) {
        for (int i = 0; i < note.size(); i++) {
            if ((sentence < 0 || note.sentence(i) == sentence) && (WE.longestFrom(note, i) > i || endsLikeWe(note.word(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLikeWe(String word) {
        for (String ending : WE_ENDINGS) {
            if (word.length() >= LONG_ENOUGH && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody asks, thanks, buys, or speaks of what the two share. */
    static boolean hasOwnBusiness(Evidence evidence) {
        return !ownBusiness(evidence).isEmpty();
    }

    /** The same of one sentence. */
    static boolean hasOwnBusiness(Evidence evidence, int sentence) {
        for (Span span : ownBusiness(evidence)) {
            if (sentence(evidence.note(), span) == sentence) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> ownBusiness(Evidence evidence) {
        List<Span> spans = new ArrayList<>(ALSO_OWN_BUSINESS.find(evidence.note()));
        spans.addAll(found(OWN_BUSINESS, evidence));
        if (found(OFFERING, evidence).isEmpty()) {
            spans.addAll(QUESTIONS.find(evidence.note()));
            spans.addAll(found(ASKING, evidence));
        }
        for (Span manners : ONLY_MANNERS.find(evidence.note())) {
            spans.removeIf(span -> span.start() >= manners.start() && span.start() < manners.end());
        }
        return spans;
    }

    private static List<Span> found(List<Rule> rules, Evidence evidence) {
        List<Span> spans = new ArrayList<>();
        for (Rule rule : rules) {
            Finding finding = rule.look(evidence);
            if (finding != null) {
                spans.addAll(finding.spans());
            }
        }
        return spans;
    }

    /** The number of the sentence in which a span starts. */
    static int sentence(Words words, Span span) {
        int at = 0;
        while (at + 1 < words.size() && words.span(at + 1).start() <= span.start()) {
            at++;
        }
        return words.sentence(at);
    }
}
