package org.unblast.text;

import java.util.ArrayList;
import java.util.List;

/** One element of a phrase; see {@link Phrases} for the notation. */
final class Element {
    private enum Kind { WORD, NUMBER, ANY, GAP }

    private final Kind kind;
    private final boolean optional;
    private final List<String> choices;

    private Element(Kind kind, boolean optional, List<String> choices) {
        this.kind = kind;
        this.optional = optional;
        this.choices = choices;
    }

    /** Reads a whole phrase. */
    static Element[] parse(String phrase) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < phrase.length()) {
            int end = phrase.indexOf(' ', at);
            end = end < 0 ? phrase.length() : end;
            if (end > at) {
                parseElement(phrase.substring(at, end), elements);
            }
            at = end + 1;
        }
        return elements.toArray(new Element[0]);
    }

    private static void parseElement(String source, List<Element> into) {
        boolean optional = source.startsWith("[") && source.endsWith("]");
        String body = optional ? source.substring(1, source.length() - 1) : source;
        switch (body) {
            case "#" -> into.add(new Element(Kind.NUMBER, optional, List.of()));
            case "_" -> into.add(new Element(Kind.ANY, optional, List.of()));
            case ".." -> into.add(new Element(Kind.GAP, optional, List.of()));
            default -> parseWords(body, optional, into);
        }
    }

    private static void parseWords(String body, boolean optional, List<Element> into) {
        if (body.indexOf('|') < 0) {
            // "like-minded" and "I'd" are several words to Words, so they are to a phrase.
            Words words = Words.of(body);
            for (int i = 0; i < words.size(); i++) {
                boolean prefix = i == words.size() - 1 && body.endsWith("*");
                into.add(new Element(Kind.WORD, optional, List.of(prefix ? words.word(i) + "*" : words.word(i))));
            }
            return;
        }
        List<String> choices = new ArrayList<>();
        int at = 0;
        while (at <= body.length()) {
            int end = body.indexOf('|', at);
            end = end < 0 ? body.length() : end;
            String choice = body.substring(at, end);
            Words words = Words.of(choice);
            if (words.size() != 1) {
                throw new IllegalArgumentException("each choice is one word, not \"" + choice + "\"");
            }
            choices.add(choice.endsWith("*") ? words.word(0) + "*" : words.word(0));
            at = end + 1;
        }
        into.add(new Element(Kind.WORD, optional, choices));
    }

    boolean mayStart() {
        return (kind == Kind.WORD || kind == Kind.NUMBER) && !optional;
    }

    boolean isGap() {
        return kind == Kind.GAP;
    }

    boolean isOptional() {
        return optional;
    }

    /** The words it may be; one digit stands for every number. */
    List<String> choices() {
        return kind == Kind.NUMBER ? List.of("0") : choices;
    }

    boolean accepts(String word) {
        if (kind == Kind.ANY) {
            return true;
        }
        if (kind == Kind.NUMBER) {
            return word.charAt(0) >= '0' && word.charAt(0) <= '9';
        }
        for (String choice : choices) {
            int stem = choice.length() - 1;
            if (choice.charAt(stem) == '*' ? word.regionMatches(0, choice, 0, stem) : word.equals(choice)) {
                return true;
            }
        }
        return false;
    }
}
