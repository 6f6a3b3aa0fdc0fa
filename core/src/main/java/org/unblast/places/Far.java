package org.unblast.places;

import org.jspecify.annotations.Nullable;
import org.unblast.text.Decimal;
import org.unblast.text.Words;

/** What else than a name ties a text to a place: a time of day with its zone, a calling code, a sum of money. */
public final class Far {
    /** From so many hours on, a time of day is an ask across many time zones. */
    public static final int MANY_HOURS = 4;

    /** Zones and their hours from UTC. */
    private static final String ZONES =
            " PST-8 PDT-8 PT-8 MST-7 MDT-7 CST-6 CDT-6 CT-6 EST-5 EDT-5 ET-5 BRT-3 GMT0 BST0 WET0 CET1 CEST1 MEZ1 MESZ1 WAT1 SAST2 CAT2 EET2 EEST2 EAT3 MSK3 GST4 PKT5 IST5 SGT8 HKT8 JST9 AEST10 AEDT10 ";

    /** Money that one country alone uses; the first two letters are the country's code. */
    private static final String MONEY = " GBP INR PKR AED AUD CAD NZD SGD ZAR NGN KES BRL MXN PLN TRY CHF SEK NOK DKK JPY CNY ";

    private Far() {}

    /** A time of day in a zone many hours off a country; {@code null} where there is none. */
    public static @Nullable Mention clock(Words words, String home) {
        Country country = Table.country(home);
        for (int i = 1; country != null && i < words.size(); i++) {
            int found = ZONES.indexOf(" " + original(words, i));
            int digits = found + 1 + words.word(i).length();
            if (found < 0 || words.word(i).length() < 2 || !isTime(words, i - 1) || isLetter(ZONES.charAt(digits))) {
                continue;
            }
            if (country.hoursFrom(Decimal.parse(ZONES.substring(digits, ZONES.indexOf(' ', digits)))) >= MANY_HOURS) {
                return new Mention(i - 1, i, "", false);
            }
        }
        return null;
    }

    /** A telephone number with the calling code of another country; {@code null} where there is none. */
    public static @Nullable Mention phone(Words words, String home) {
        for (int i = 0; i < words.size(); i++) {
            int start = words.span(i).start();
            if (start == 0 || words.original().charAt(start - 1) != '+' || !isNumber(words, i)) {
                continue;
            }
            Mention called = null;
            int longest = 0;
            for (Country country : Table.countries()) {
                String code = country.callingCode();
                if (code.length() >= longest && words.word(i).startsWith(code)) {
                    // Several countries share +1 and +7.
                    called = code.length() == longest && called != null ? called.alsoIn(country.code()) : new Mention(i, i, country.code(), false);
                    longest = code.length();
                }
            }
            if (called != null && !called.mayBeIn(home)) {
                return called;
            }
        }
        return null;
    }

    /** A sum in the money of another country; {@code null} where there is none. */
    public static @Nullable Mention money(Words words, String home) {
        for (int i = 0; i < words.size(); i++) {
            String word = original(words, i);
            boolean coded = word.length() == 3 && MONEY.contains(" " + word + " ")
                    && (i > 0 && isNumber(words, i - 1) || i + 1 < words.size() && isNumber(words, i + 1));
            String country = coded ? word.substring(0, 2) : signed(words, i);
            // Liechtenstein has no money of its own; the pound and the franc cross few borders, so one country is enough.
            if (country != null && !country.equals(home)) {
                return new Mention(i, i, country, false);
            }
        }
        return null;
    }

    private static @Nullable String signed(Words words, int at) {
        int start = words.span(at).start();
        if (start == 0 || !isNumber(words, at)) {
            return null;
        }
        char sign = words.original().charAt(start - 1);
        return sign == '£' ? "GB" : sign == '₹' ? "IN" : sign == '₦' ? "NG" : null;
    }

    /** "10", "10 am", "10 h". */
    private static boolean isTime(Words words, int at) {
        return isNumber(words, at) || at > 0 && " am pm h uhr ".contains(" " + words.word(at) + " ") && isNumber(words, at - 1);
    }

    private static boolean isNumber(Words words, int at) {
        char first = words.word(at).charAt(0);
        return first >= '0' && first <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static String original(Words words, int at) {
        return words.original().substring(words.span(at).start(), words.span(at).end());
    }
}
