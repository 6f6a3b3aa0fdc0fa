package org.unblast.evaluation.campaign;

import java.util.List;
import java.util.Random;

/** Writes letters so that people read the same and machines do not: look-alikes, styled letters, invisible characters. */
final class Disguise {
    /** Each letter with those of other alphabets that look like it (after Unicode TS 39). */
    private static final List<String> LOOK_ALIKES = List.of(
            "aаɑα", "bЬ", "cсϲ", "dԁ", "eеҽ", "gɡ", "hһ", "iіιı", "jј", "kк", "lӏ", "nոп", "oоοօ", "pрρ", "qԛ", "sѕ", "tт", "uυս", "vѵν", "wԝѡ",
            "xхχ", "yуγ", "zᴢ", "AАΑ", "BВΒ", "CСϹ", "EЕΕ", "HНΗ", "IІΙ", "JЈ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "SЅ", "TТΤ", "XХΧ", "YҮΥ", "ZΖ");

    /** Where the mathematical alphabets start that hold A to Z and a to z without a gap. */
    private static final int[] STYLES = {0x1D400, 0x1D468, 0x1D4D0, 0x1D56C, 0x1D5A0, 0x1D5D4, 0x1D608, 0x1D63C, 0x1D670};

    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e\u200e";

    private Disguise() {}

    /** Most letters that have a look-alike changed for one. */
    static String lookAlike(String text, Random random) {
        int share = 40 + random.nextInt(61);
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            String others = LOOK_ALIKES.stream().filter(l -> l.charAt(0) == c).findFirst().orElse("");
            boolean change = !others.isEmpty() && random.nextInt(100) < share;
            out.append(change ? others.charAt(1 + random.nextInt(others.length() - 1)) : c);
        }
        return out.toString();
    }

    /** Words in bold, italic, script, Fraktur or monospace letters; one style for a text. */
    static String styled(String text, Random random) {
        int style = STYLES[random.nextInt(STYLES.length)];
        int share = 30 + random.nextInt(71);
        StringBuilder out = new StringBuilder();
        boolean change = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 0 || text.charAt(i - 1) == ' ') {
                change = random.nextInt(100) < share;
            }
            if (change && c >= 'A' && c <= 'Z') {
                out.appendCodePoint(style + c - 'A');
            } else if (change && c >= 'a' && c <= 'z') {
                out.appendCodePoint(style + 26 + c - 'a');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Invisible characters between the letters. */
    static String zeroWidth(String text, Random random) {
        int share = 5 + random.nextInt(40);
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(c);
            if (random.nextInt(100) < share) {
                out.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
            }
        }
        return out.toString();
    }

    /** Capitals where none belong. */
    static String mixedCase(String text, Random random) {
        int way = random.nextInt(3);
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(way == 0 || way == 1 && random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return out.toString();
    }
}
