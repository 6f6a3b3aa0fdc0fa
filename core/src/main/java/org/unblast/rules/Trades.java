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

    /** Beginnings of words that many trades share; alone they tell nothing, unless there is nothing else. */
    private static final Beginnings COMMON = new Beginnings(
            "consult berat asesor conseil consulen advis advies advice servic solution solucion losung dienst develop entwickl desarroll developp desenvolv svilupp ontwikkel"
                    + " design diseno disen gestalt ontwerp engineer ingenieur ingenier manag gestion gestao gestione network projekt project progett software system digital marketing"
                    + " business online smart executiv industri commerc corporat profession internation senior small custom real| employ wedding hochzeit mariage boda"
                    + " company compan firm agency agenc transform strateg personal trabajo trabalho lavoro travail arbeit market product produ installat instalac"
                    + " production data embedded eficiencia efficien mobile app slate training formation formacion formacao formazione securite security"
                    + " fractional freelanc independ indipend interim certified lead family home company startup polic sport change automat front end quality creativ expert special clinic");

    /** Words that only bind. */
    private static final String BINDING = " and und y et e ed en of de di da do du des del della dell d l le la il the for fur a ";

    /** Each a trade: {@link TradeWords#MEANINGS}. */
    private static final List<Beginnings> MEANINGS = meanings();

    /**
     * A word of a trade.
     *
     * @param word folded
     * @param meanings the lines of {@link TradeWords#MEANINGS} that it belongs to, found once
     */
    private record TradeWord(String word, List<Beginnings> meanings) {
        static TradeWord of(String word) {
            List<Beginnings> meanings = new ArrayList<>();
            for (Beginnings meaning : MEANINGS) {
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

    private static List<Beginnings> meanings() {
        List<Beginnings> meanings = new ArrayList<>();
        for (String line : TradeWords.MEANINGS) {
            meanings.add(new Beginnings(line));
        }
        return meanings;
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

    /** Of three words and more one may be missing. */
    private static boolean areNear(List<TradeWord> words, Words text, int at) {
        int near = 0;
        for (TradeWord word : words) {
            boolean found = false;
            for (int i = Math.max(0, at - WINDOW); i <= Math.min(text.size() - 1, at + WINDOW); i++) {
                found |= text.sentence(i) == text.sentence(at) && isSame(word, text.word(i));
            }
            near += found ? 1 : 0;
        }
        return near > 0 && near >= words.size() - (words.size() > 2 ? 1 : 0);
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
        for (Beginnings meaning : trade.meanings()) {
            if (has(meaning, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommon(String word) {
        return COMMON.startOf(word);
    }

    /** German and Dutch write two words as one: the second counts as well, if it is long enough to be told. */
    private static boolean has(Beginnings meanings, String word) {
        for (int i = LONG; i + LONG <= word.length(); i++) {
            String second = word.substring(i);
            if (meanings.startOf(second) && !isCommon(second)) {
                return true;
            }
        }
        return meanings.startOf(word);
    }
}
