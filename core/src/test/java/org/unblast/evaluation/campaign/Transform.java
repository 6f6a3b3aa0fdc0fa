package org.unblast.evaluation.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How a copy of a template differs from another, beside what stands in its slots. */
enum Transform {
    SLOTS("other slots"),
    SPUN("spun synonyms"),
    DROPPED("a sentence dropped"),
    REORDERED("sentences reordered"),
    EMOJI("emoji"),
    TYPOS("typos"),
    LOOK_ALIKE("look-alike letters"),
    STYLED("bold letters"),
    ZERO_WIDTH("zero-width characters"),
    MIXED_CASE("mixed case"),
    TWO_AT_ONCE("two of these at once");

    private static final List<String> PICTURES = List.of("🚀", "👋", "🙌", "📈", "✨", "😊", "🤝", "💡", "🔥", "👉", "✅", "❗");

    private final String words;

    Transform(String words) {
        this.words = words;
    }

    /** For the report. */
    String words() {
        return words;
    }

    /** A copy so varied; the slots are filled anew, too. */
    String apply(String template, String language, Random random) {
        String text = Slots.fill(template, language, random);
        switch (this) {
            case SPUN:
                return Synonyms.spin(text, random);
            case DROPPED:
                return dropped(text, random);
            case REORDERED:
                return reordered(text, random);
            case EMOJI:
                return pictures(text, random);
            case TYPOS:
                return typos(text, random);
            case LOOK_ALIKE:
                return Disguise.lookAlike(text, random);
            case STYLED:
                return Disguise.styled(text, random);
            case ZERO_WIDTH:
                return Disguise.zeroWidth(text, random);
            case MIXED_CASE:
                return Disguise.mixedCase(text, random);
            case TWO_AT_ONCE:
                Transform first = values()[1 + random.nextInt(5)];
                Transform second = values()[1 + random.nextInt(9)];
                return second.apply(first.apply(template, language, random), language, random);
            default:
                return text;
        }
    }

    /** A text of at least so many sentences can lose one, or have them in another order. */
    boolean fits(String template) {
        return this != DROPPED && this != REORDERED || sentences(template).size() >= 3;
    }

    private static List<String> sentences(String text) {
        return new ArrayList<>(List.of(text.split("(?<=[.!?])\\s+")));
    }

    private static String dropped(String text, Random random) {
        List<String> sentences = sentences(text);
        if (sentences.size() > 2) {
            sentences.remove(random.nextInt(sentences.size()));
        }
        return String.join(" ", sentences);
    }

    private static String reordered(String text, Random random) {
        List<String> sentences = sentences(text);
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences);
    }

    private static String pictures(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split("(?<= )")) {
            out.append(word);
            if (random.nextInt(6) == 0) {
                out.append(PICTURES.get(random.nextInt(PICTURES.size()))).append(' ');
            }
        }
        return out.toString();
    }

    private static String typos(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split("(?<= )")) {
            out.append(word.length() > 4 && random.nextInt(8) == 0 ? typo(word, random) : word);
        }
        return out.toString();
    }

    private static String typo(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
