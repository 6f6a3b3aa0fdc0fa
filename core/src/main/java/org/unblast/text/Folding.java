package org.unblast.text;

/**
 * Folds disguises away: case, accents, letters borrowed from other alphabets, bold and circled letters, invisible
 * characters, odd blanks and quotes.
 *
 * <p>Written by hand because the Unicode tables of the class library cost 10 KB in the compiled module. The look-alike
 * pairs follow the idea of Unicode TS 39 (confusables), cut down to the letters that stand for Latin ones.
 */
public final class Folding {
    /** What U+00C0 to U+017F fold to; '.' marks a sign that is no letter, digits expand (see {@link #EXPANSIONS}). */
    private static final String LATIN =
            "aaaaaa1ceeeeiiiidnooooo.ouuuuy2s" + "aaaaaa1ceeeeiiiidnooooo.ouuuuy2y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii3" + "3jjkkkllllllllllnnnnnnnnnoooooo4" + "4rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final String[] EXPANSIONS = {"", "ae", "th", "ij", "oe"};

    /** Letters of other alphabets that pass for Latin ones, after the letter they pass for. */
    private static final String LOOK_ALIKES =
            "aɑΑαАаᎪᴀᵃꓮbƅʙΒВЬвьᏴᵇℬꓐcϲϹСсᏟᴄᶜℂℭⅭⅽꓚdԁᎠᴅᵈⅮⅾꓓeΕεЁЕеѐёҽᎬᴇᵉℯℰꓰfᶠℱꓝꜰgɡɢԍցᏀᵍℊꓖhʜʰΗНһհᎻℋℌℍℎꓧiıɩɪΙιІЇіїⁱℐℑⅠⅰꓲjʲЈјյᎫᴊꓙk"
            + "ΚκКкᏦᴋᵏꓗlǀʟˡӀӏᏞℒℓⅬⅼꓡmΜМᎷᴍᵐℳⅯⅿꓟnɴΝпոⁿℕꓠoΟοОоՕօᴏᵒℴꓳpΡρРрᏢᴘᵖℙꓑqǫԛℚrʀʳґᏒᴦℛℜℝꓣꭱsˢЅѕՏᏚꓢꜱtΤτТтԏᎢᴛᵗꓔuυսᴜᵘꓴvʋνѴѵᏙᴠᵛⅤⅴꓦw"
            + "ʷωѠѡԝᎳᴡꓪxˣΧχХхⅩⅹꓫyʏʸΥγУуҮүꓬzΖᏃᴢᶻℤꓜ";

    private Folding() {}

    /**
     * Folds a text.
     *
     * @param text any text; lone surrogates are dropped
     * @return the folded text with its way back; never longer than twice the original
     */
    public static Folded fold(String text) {
        int length = text.length();
        int most = length;
        for (int i = 0; i < length; i++) {
            most += text.charAt(i) < 0x80 ? 0 : 1;
        }
        char[] chars = new char[most];
        int[] starts = new int[most];
        int[] ends = new int[most];
        int n = 0;
        int at = 0;
        while (at < length) {
            int point = codePoint(text, at);
            int next = at + (point > 0xFFFF ? 2 : 1);
            int folded = foldPoint(point);
            if (folded < 0) {
                String expansion = EXPANSIONS[-folded];
                for (int i = 0; i < expansion.length(); i++) {
                    chars[n] = expansion.charAt(i);
                    starts[n] = at;
                    ends[n++] = next;
                }
            } else if (folded > 0) {
                chars[n] = (char) folded;
                starts[n] = at;
                ends[n++] = next;
            } else if (n > 0) {
                // What is dropped belongs to the letter before it, so that a mark shows whole.
                ends[n - 1] = isMark(point) ? next : ends[n - 1];
            }
            at = next;
        }
        return new Folded(chars, starts, ends, n);
    }

    private static int codePoint(String text, int at) {
        char high = text.charAt(at);
        if (high >= 0xD800 && high < 0xDC00 && at + 1 < text.length()) {
            char low = text.charAt(at + 1);
            if (low >= 0xDC00 && low < 0xE000) {
                return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
            }
        }
        return high;
    }

    /** The folded character; 0 where nothing stays; minus an index into EXPANSIONS where two letters stay. */
    private static int foldPoint(int point) {
        if (point < 0x80) {
            return foldAscii(point);
        }
        if (point >= 0xC0 && point <= 0x17F) {
            return foldLatin(point);
        }
        if (isInvisible(point) || isMark(point) || (point >= 0xD800 && point < 0xE000)) {
            return 0;
        }
        if (point >= 0xFF01 && point <= 0xFF5E) {
            return foldAscii(point - 0xFEE0);
        }
        if (point >= 0x1D400 && point <= 0x1D7FF) {
            return foldMathematical(point);
        }
        int letter = foldEnclosed(point);
        if (letter != 0) {
            return letter;
        }
        if (point > 0xFFFF) {
            // Emoji and rare scripts: a break between words, no word of their own.
            return ' ';
        }
        return foldSign(point);
    }

    private static int foldAscii(int point) {
        if (point >= 'A' && point <= 'Z') {
            return point + 32;
        }
        if (point == '`') {
            return '\'';
        }
        return point == '\t' || point == '\r' ? ' ' : point;
    }

    private static int foldLatin(int point) {
        char folded = LATIN.charAt(point - 0xC0);
        if (folded == '.') {
            return 'x';
        }
        return folded >= '1' && folded <= '4' ? -(folded - '0') : folded;
    }

    /** Bold, italic, script, Fraktur, double-struck and monospace letters and digits. */
    private static int foldMathematical(int point) {
        if (point <= 0x1D6A3) {
            return 'a' + (point - 0x1D400) % 26;
        }
        return point >= 0x1D7CE ? '0' + (point - 0x1D7CE) % 10 : ' ';
    }

    /** Circled, squared and parenthesised letters; 0 for anything else. */
    private static int foldEnclosed(int point) {
        if (point >= 0x24B6 && point <= 0x24E9) {
            return 'a' + (point - 0x24B6) % 26;
        }
        if (point >= 0x249C && point <= 0x24B5) {
            return 'a' + (point - 0x249C);
        }
        if (point >= 0x1F110 && point <= 0x1F129) {
            return 'a' + (point - 0x1F110);
        }
        if (point >= 0x1F130 && point <= 0x1F189 && (point - 0x1F130) % 32 < 26) {
            return 'a' + (point - 0x1F130) % 32;
        }
        return 0;
    }

    private static int foldSign(int point) {
        switch (point) {
            case 0xA0, 0x1680, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029:
                return ' ';
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2B9, 0x2BB, 0x2BC, 0x2032, 0xB4:
                return '\'';
            case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2033:
                return '"';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212:
                return '-';
            case 0x2026:
                return '.';
            default:
                break;
        }
        if (point >= 0x2000 && point <= 0x200A) {
            return ' ';
        }
        int found = LOOK_ALIKES.indexOf((char) point);
        if (found >= 0) {
            while (LOOK_ALIKES.charAt(found) > 'z') {
                found--;
            }
            return LOOK_ALIKES.charAt(found);
        }
        if (point >= 0x410 && point <= 0x42F || point >= 0x391 && point <= 0x3A9) {
            return point + 32;
        }
        return point;
    }

    private static boolean isInvisible(int point) {
        return point == 0xAD
                || point == 0x34F
                || point == 0x61C
                || point == 0x180E
                || point >= 0x200B && point <= 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2060 && point <= 0x206F
                || point == 0xFEFF
                || point >= 0xE0000 && point <= 0xE0FFF;
    }

    private static boolean isMark(int point) {
        return point >= 0x300 && point <= 0x36F || point >= 0xFE00 && point <= 0xFE0F || point >= 0x20D0 && point <= 0x20FF;
    }
}
