package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.unblast.text.Words;

/**
 * The recipient's trades in his own words, and where a text speaks of them: the same words, words of the same stem, and words
 * of the same meaning in the seven languages.
 */
final class Trades {
    /** Two words are of one stem if they share so many letters at least … */
    private static final int STEM = 5;
    /** … and neither goes on for more than so many. */
    private static final int ENDING = 5;
    /** A part of a compound has so many letters at least. */
    private static final int LONG = 4;
    /** Two words of one trade stand no farther apart. */
    private static final int WINDOW = 5;

    /** Beginnings of words that mean the same, a line for each meaning. */
    private static final String[] MEANINGS = {
        "photo foto fotogra photogra wedding hochzeit mariage boda casament matrimon bruilo",
        "translat ubersetz traduc traduz tradut tradutt vertal locali",
        "bookkeep accounta accounti buchhalt buchfuhr contab comptab boekhoud administratie",
        "tax taxes steuer fiscal impuest impot fisc belasting",
        "law legal lawyer lawyers solicitor attorney anwalt recht abogad juridi avocat advoga avvocat advoca jurist divorc custod scheidung", "mediat mediac mediaz dispute conflict konflikt schlicht concilia arbitrat bemiddel",
        "recruit staffing headhunt personalvermittl recrut reclut seleccion selecao selezion werving hire hiring talent vacanc stellen embauch chasseur",
        "coach mentor", "leader fuhrung lidera", "agile agil scrum kanban", "moderat facilit", "training trainings workshop formation schulung formacion formacao formazione opleiding",
        "architect architekt arquitect arquitet architett interior interieur innenarchitek",
        "solar photovolta fotovolta placas panneau zonnepane", "insur versicher seguro assur assicur verzeker",
        "estate realtor immobil inmobil imobil makelaar vastgoed condo condos property properties apartment villa villas wohnung raices casas departamento", "renov sanier reform ristruttur verbouw amenag rehabilit reabilit remodel",
        "roof dach tejad toit toiture telhad tetto dak slate", "clean reinig limpi limpez nettoy puliz schoonmaak",
        "video film clip clips showreel animat", "print druck imprim imprent impress stamp druk", "secur sicherheit segurid segura sicurez beveilig incend cyber pentest penetrat hacker hacking intrus vulnerab ransom", "audit zertifiz certific complian",
        "freight logisti spedit forward shipping customs zoll douan aduan dogan", "procure purchas sourcing einkauf beschaff compras achats acquist inkoop supply", "seo search google suchmaschin ranking rankings organic", "marketing werbung publicid publicit advertis seo",
        "dent zahn tandart odonto ortodon", "physio fisio kine rehab injur verletz", "therap terap psycho psico counsel", "software app apps application programm",
        "web website websites webdesign sitio site sites wordpress homepage frontend webseite", "shop shops shopify webshop webwinkel onlineshop store stores tienda boutique negozi loja winkel ecommerce magento woocommerce", "garden garten jardin giardin tuin hoveni landscap",
        "furnitur mobel muebl meubl mobili movei meubel", "restor restaur", "wood holz madera bois madeira legno hout",
        "payroll paghe lohn gehalt nomina paie buste salari", "hr rh rrhh handbook handbuch", "cloud", "cater fingerfood buffet menus", "press media presse prensa stampa imprensa pers", "veter vets tierarzt tierarzt dierenart", "scien", "data daten datos donnees dados dati gegevens analytic warehous pipeline snowflake dbt",
        "ux ui usability interfac oberflach", "brand branding trademark marken marcas marque marchi", "grafik graphic grafisch grafic logo logos flyer", "copywrit copy texter redacc redac content blog blogs article write writing writes schreib escrib ecrir scriv schrijf", "email newsletter mailing mailings mails", "accessib barrierefr accesib acessib toeganke wcag", "crm salesforce hubspot", "podcast episod audio", "voice narrat sprecher locut voix", "structur statik tragwerk estructur estrutur struttur", "cfo finance finances financial finanz financi finanza cash treasur controlling", "retire retrait ruhestand rente altersvorsorge jubila pension wealth vermogen patrimoni patrimoin invest", "grant grants fundrais funding foundation charit nonprofit spenden fordermittel subvenc subvent", "test testing tests tester testers qa regression", "nutri ernahr aliment diet voeding", "sales vertrieb ventas vendas vente vendit verkoop", "event events veranstalt evento evenement evenement", "travel reise viaje voyage viagg viagen", "iot sensor device devices connected m2m lora lorawan", "subtit untertitel ondertitel",
        "consult berat asesor conseil consulen advis advies", "develop entwickl desarroll developp desenvolv svilupp ontwikkel program build",
        "design diseno disen gestalt ontwerp", "electr elektr", "energ", "install"};

    /** Beginnings of words that many trades share; alone they tell nothing, unless there is nothing else. */
    private static final String COMMON =
            " consult berat asesor conseil consulen advis advies advice servic solution solucion losung dienst develop entwickl desarroll developp desenvolv svilupp ontwikkel"
                    + " design diseno disen gestalt ontwerp engineer ingenieur ingenier manag gestion gestao gestione network projekt project progett software system digital marketing"
                    + " business online smart executiv industri commerc corporat profession internation senior small custom real employ wedding hochzeit mariage boda"
                    + " company compan firm agency agenc transform strateg personal trabajo trabalho lavoro travail arbeit market product produ installat instalac"
                    + " production data embedded eficiencia efficien mobile app slate training formation formacion formacao formazione securite security"
                    + " fractional freelanc independ indipend interim certified lead family home company startup polic sport change automat front end quality creativ expert special clinic ";

    /** Words that only bind. */
    private static final String BINDING = " and und y et e ed en of de di da do du des del della dell d l le la il the for fur a ";

    /**
     * A word of a trade.
     *
     * @param word folded
     * @param meanings the lines of {@link #MEANINGS} that it belongs to, found once
     */
    private record TradeWord(String word, List<String> meanings) {
        static TradeWord of(String word) {
            List<String> meanings = new ArrayList<>();
            for (String meaning : MEANINGS) {
                if (has(meaning, word)) {
                    meanings.add(meaning);
                }
            }
            return new TradeWord(word, meanings);
        }
    }

    private final List<List<TradeWord>> telling = new ArrayList<>();
    private final List<List<TradeWord>> all = new ArrayList<>();

    /** @param trades as the recipient put them */
    Trades(List<String> trades) {
        for (String trade : trades) {
            Words words = Words.of(trade);
            List<TradeWord> every = new ArrayList<>();
            List<TradeWord> few = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                String word = words.word(i);
                if (BINDING.contains(" " + word + " ")) {
                    continue;
                }
                TradeWord known = TradeWord.of(word);
                every.add(known);
                if (!isCommon(word)) {
                    few.add(known);
                }
            }
            telling.add(few);
            all.add(every);
        }
    }

    /** Whether the word at a place speaks of one of the trades: it is a telling word of it, or all of its words are near. */
    boolean areAt(Words text, int at) {
        for (int trade = 0; trade < all.size(); trade++) {
            if (isInitials(all.get(trade), text.word(at))) {
                return true;
            }
            for (TradeWord word : telling.get(trade)) {
                if (isSame(word, text.word(at)) || areInitials(word.word(), text, at)) {
                    return true;
                }
            }
            if (telling.get(trade).isEmpty() && isOneOf(all.get(trade), text.word(at)) && areNear(all.get(trade), text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the trades has a word in its name. */
    boolean name(String word) {
        for (List<TradeWord> words : all) {
            if (isOneOf(words, word)) {
                return true;
            }
        }
        return false;
    }

    /** "PR" for public relations. */
    private static boolean isInitials(List<TradeWord> words, String word) {
        boolean same = words.size() > 1 && word.length() == words.size();
        for (int i = 0; same && i < words.size(); i++) {
            same = words.get(i).word().charAt(0) == word.charAt(i);
        }
        return same;
    }

    /** "Internet of Things" for IoT. */
    private static boolean areInitials(String word, Words text, int at) {
        boolean same = word.length() > 1 && word.length() <= LONG && at + word.length() <= text.size();
        for (int i = 0; same && i < word.length(); i++) {
            same = text.sentence(at + i) == text.sentence(at) && text.word(at + i).charAt(0) == word.charAt(i);
        }
        return same;
    }

    private static boolean isOneOf(List<TradeWord> words, String word) {
        for (TradeWord each : words) {
            if (isSame(each, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areNear(List<TradeWord> words, Words text, int at) {
        for (TradeWord word : words) {
            boolean found = false;
            for (int i = Math.max(0, at - WINDOW); i <= Math.min(text.size() - 1, at + WINDOW); i++) {
                found |= text.sentence(i) == text.sentence(at) && isSame(word, text.word(i));
            }
            if (!found) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** Whether two words are one, of one stem, or of one meaning. */
    private static boolean isSame(TradeWord trade, String other) {
        String one = trade.word();
        if (one.equals(other)) {
            return true;
        }
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        if (shared >= STEM && 5 * shared >= 3 * Math.max(one.length(), other.length()) && (shared == shorter || Math.max(one.length(), other.length()) - shared <= ENDING)) {
            return true;
        }
        for (String meaning : trade.meanings()) {
            if (has(meaning, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommon(String word) {
        return startsWithOneOf(COMMON, word);
    }

    /** German and Dutch write two words as one: the second counts as well, if it is long enough to be told. */
    private static boolean has(String meaning, String word) {
        for (int i = LONG; i + LONG <= word.length(); i++) {
            if (startsWithOneOf(meaning, word.substring(i)) && !isCommon(word.substring(i))) {
                return true;
            }
        }
        return startsWithOneOf(meaning, word);
    }

    /** Whether a word starts with one of the beginnings; one of less than four letters must be the whole word. */
    private static boolean startsWithOneOf(String beginnings, String word) {
        int at = 0;
        while (at < beginnings.length()) {
            int end = beginnings.indexOf(' ', at);
            end = end < 0 ? beginnings.length() : end;
            int length = end - at;
            if (length > 0 && word.regionMatches(0, beginnings, at, length) && (length >= 4 || word.length() == length)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }
}
