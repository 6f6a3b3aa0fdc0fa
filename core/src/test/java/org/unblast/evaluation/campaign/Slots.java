package org.unblast.evaluation.campaign;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a text's slots anew, as a mail merge does: names, firms, numbers and whatever stands in brackets. */
final class Slots {
    private static final List<String> NAMES = List.of(
            "Adaeze", "Björn", "Calista", "Dmitri", "Eulalia", "Fergus", "Gwendolen", "Hamza", "Ingeborg", "Joaquín", "Kaito", "Lenka",
            "Maelle", "Nkechi", "Odhran", "Pernille", "Quentin", "Rosalind", "Svetlana", "Thibault", "Ulrike", "Viktor", "Wilhelmina",
            "Xavier", "Yasmin", "Zdenka", "Anouk", "Bartosz", "Chiara", "Desmond", "Elif", "Florian", "Greta", "Hiroshi", "Imogen",
            "Jasper", "Kerstin", "Lorenzo", "Mireille", "Niamh", "Oskar", "Priya", "Ramona", "Sanjay", "Tove", "Umberto", "Vera", "Wim");

    private static final List<String> FIRMS = List.of(
            "Alderbrook", "Brightwater Freight", "Cobalt Ridge", "Dunmore Foods", "Eastgate Clinics", "Fjordlight", "Granary Works",
            "Heathfield Law", "Ironbark", "Juniper Homes", "Kestrel Pumps", "Larkspur Media", "Millrace", "Northvale Steel", "Orchard Labs",
            "Pinecrest", "Quayside Tools", "Redwood Dental", "Silverbirch", "Tidemark", "Umbra Optics", "Valewood", "Westerly Coffee");

    private static final Set<String> FIXED = Set.of(
            "I", "LinkedIn", "Zoom", "Teams", "Google", "Calendly", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "January",
            "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "English");

    private static final Pattern BRACKETS = Pattern.compile("\\{\\{?[^}]*}}?|\\[[^\\]]*]|<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{L},;:–—-] )\\p{Lu}\\p{Ll}+(?![\\p{L}])");
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<=\\b(?:Herr|Frau|Hallo|Hi|Liebe|Lieber|Guten Tag|Moin|Servus|Hey) )\\p{Lu}\\p{Ll}+");

    private Slots() {}

    /**
     * The text with other values in its slots.
     *
     * @param language in German only what follows an address is a name: every noun has a capital
     */
    static String fill(String text, String language, Random random) {
        String filled = replace(BRACKETS, text, random, Slots::value);
        filled = replace(NUMBER, filled, random, (number, dice) -> number(number, dice));
        return replace(language.equals("de") ? ADDRESSED : CAPITAL, filled, random, Slots::value);
    }

    /** The text without what {@link #fill} changes. */
    static String without(String text, String language) {
        String fixed = NUMBER.matcher(BRACKETS.matcher(text).replaceAll("")).replaceAll("");
        return (language.equals("de") ? ADDRESSED : CAPITAL)
                .matcher(fixed)
                .replaceAll(found -> FIXED.contains(found.group()) ? found.group() : "");
    }

    /** A first name or a firm. */
    static String value(Random random) {
        return random.nextInt(3) == 0 ? FIRMS.get(random.nextInt(FIRMS.size())) : NAMES.get(random.nextInt(NAMES.size()));
    }

    private static String value(String old, Random random) {
        return FIXED.contains(old) ? old : value(random);
    }

    private static String number(String old, Random random) {
        return old.length() > 3 ? old : String.valueOf(1 + random.nextInt(old.length() == 1 ? 9 : old.length() == 2 ? 89 : 899));
    }

    private interface Filler {
        String fill(String old, Random random);
    }

    private static String replace(Pattern slot, String text, Random random, Filler filler) {
        return slot.matcher(text).replaceAll((MatchResult found) -> Matcher.quoteReplacement(filler.fill(found.group(), random)));
    }
}
