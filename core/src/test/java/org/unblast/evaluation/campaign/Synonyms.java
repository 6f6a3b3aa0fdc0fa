package org.unblast.evaluation.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spins a text as mailing tools do: words and phrases that may stand for each other, in seven languages. */
final class Synonyms {
    private static final List<String> GROUPS = List.of(
            // English
            "hi|hello|hey|good day", "help|assist|support", "companies|businesses|firms|organisations", "company|business|firm",
            "quick|short|brief", "call|chat|conversation", "would love to|would like to|would be glad to|would be happy to",
            "grow|scale|expand|increase", "results|outcomes", "clients|customers", "noticed|saw|spotted", "profile|page",
            "impressive|remarkable|impressed me", "currently|at the moment|right now", "interested|curious|keen",
            "share|show|send", "great|excellent|fantastic", "team|crew|people", "experience|background|track record",
            "reach out|get in touch|write to you", "work with|partner with|collaborate with", "more|additional|extra",
            "many|a lot of|plenty of", "looking for|searching for|in search of", "improve|boost|raise", "cost|expense|price",
            "costs|expenses|prices", "reduce|cut|lower", "every month|each month|a month", "every week|each week|a week",
            "this week|in the next days", "next week|in the coming week", "leaders|managers|executives", "leads|prospects|enquiries",
            "opportunity|chance", "discuss|talk about|go over", "learn|find out|discover", "insights|ideas|thoughts",
            "connect|link up|stay in touch", "thanks|thank you|many thanks", "best|kind regards|cheers", "solution|product|tool",
            "solutions|products|tools", "industry|sector|field", "easy|simple|painless", "save|free up", "open to|up for|available for",
            "worth|worthwhile", "building|creating|developing", "build|create|develop", "provide|offer|deliver", "specialise|focus",
            "without|with no", "because|since|as", "also|as well|too", "maybe|perhaps|possibly", "really|truly|genuinely",
            "wondering|asking myself", "recently|lately|a while ago", "big|large|huge", "small|little", "start|begin|kick off",
            "free|complimentary", "revenue|turnover|income", "meeting|appointment", "minutes|mins", "awesome|amazing", "role|position",
            // German
            "gerne|gern", "unternehmen|firmen|betriebe", "kunden|auftraggeber", "unterstützen|helfen", "kurz|knapp", "gespräch|telefonat",
            "interessant|spannend", "austausch|dialog", "freue mich|würde mich freuen", "viele grüße|beste grüße|herzliche grüße",
            "zeigen|vorstellen", "profil|werdegang", "derzeit|momentan|aktuell", "mehr|zusätzliche", "vielleicht|eventuell", "lösung|software",
            // Spanish
            "empresas|compañías|negocios", "empresa|compañía", "clientes|compradores", "ayudar|apoyar", "ayudamos|apoyamos",
            "llamada|charla|conversación", "interesante|relevante", "actualmente|ahora mismo", "un saludo|saludos", "breve|corta|rápida",
            "gracias|muchas gracias", "quizá|tal vez", "resultados|frutos", "mostrar|enseñar",
            // French
            "entreprises|sociétés", "entreprise|société", "échanger|discuter", "aider|accompagner", "aidons|accompagnons", "bonjour|bonsoir",
            "rapide|bref", "actuellement|en ce moment", "cordialement|bien à vous", "clients|acheteurs", "intéressant|pertinent",
            "peut-être|éventuellement", "présenter|montrer",
            // Italian
            "aziende|imprese|società", "azienda|impresa", "aiutare|supportare", "aiutiamo|supportiamo", "breve|veloce", "chiamata|telefonata",
            "interessante|stimolante", "attualmente|al momento", "un saluto|cordiali saluti", "clienti|acquirenti", "forse|magari",
            // Dutch
            "bedrijven|ondernemingen", "bedrijf|onderneming", "helpen|ondersteunen", "korte|snelle", "gesprek|belletje", "klanten|afnemers",
            "groeten|groetjes", "misschien|wellicht", "momenteel|op dit moment", "graag|met plezier", "interessant|boeiend",
            // Portuguese
            "empresas|companhias", "ajudar|apoiar", "ajudamos|apoiamos", "conversa|chamada|bate-papo", "rápida|breve", "atualmente|hoje em dia",
            "talvez|quem sabe", "abraço|abraços|cumprimentos", "interessante|relevante", "obrigado|agradeço");

    private static final Map<String, List<String>> BY_WORD = new HashMap<>();
    private static final Pattern ANY;

    static {
        List<String> all = new ArrayList<>();
        for (String group : GROUPS) {
            List<String> words = List.of(group.split("\\|"));
            for (String word : words) {
                if (BY_WORD.putIfAbsent(word, words) == null) {
                    all.add(Pattern.quote(word));
                }
            }
        }
        all.sort((a, b) -> b.length() - a.length());
        ANY = Pattern.compile(
                "(?<!\\p{L})(?:" + String.join("|", all) + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private Synonyms() {}

    /** The text with most of its known words changed for others. */
    static String spin(String text, Random random) {
        return ANY.matcher(text).replaceAll((MatchResult found) -> {
            List<String> words = BY_WORD.get(found.group().toLowerCase(java.util.Locale.ROOT));
            if (random.nextInt(5) == 0) {
                return Matcher.quoteReplacement(found.group());
            }
            String other = words.get(random.nextInt(words.size()));
            boolean capital = Character.isUpperCase(found.group().charAt(0));
            return Matcher.quoteReplacement(capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other);
        });
    }
}
