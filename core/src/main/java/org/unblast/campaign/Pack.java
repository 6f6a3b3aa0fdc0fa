package org.unblast.campaign;

import java.util.ArrayList;
import java.util.List;

/** Fingerprints of templates with the names of their families, no text: what people may pass on. {@code PACKS.md} has the format. */
public final class Pack {
    /** The first line of every pack. */
    static final String HEAD = "unblast campaign pack 1";

    /** The most fingerprints in a pack. */
    public static final int MOST = 5_000;

    /** The longest name of a family, in UTF-16 units. */
    public static final int LONGEST_FAMILY = 80;

    private static final char TAB = '\t';

    /** The family of each fingerprint. */
    final List<String> families = new ArrayList<>();

    /** As {@link Signature} writes them. */
    final List<String> fingerprints = new ArrayList<>();

    void add(String family, String fingerprint) {
        families.add(family);
        fingerprints.add(fingerprint);
    }

    /**
     * Reads a pack.
     *
     * @throws InvalidPackException if it is none
     */
    static Pack parse(String text) {
        Pack pack = new Pack();
        int line = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            String row = text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
            line++;
            if (line == 1 && !row.equals(HEAD)) {
                throw new InvalidPackException(1, "is not \"" + HEAD + "\"");
            }
            if (line > 1 && !row.isEmpty() && row.charAt(0) != '#') {
                pack.read(row, line);
            }
            at = end + 1;
        }
        return pack;
    }

    private void read(String row, int line) {
        int tab = row.indexOf(TAB);
        if (tab < 1 || tab > LONGEST_FAMILY) {
            throw new InvalidPackException(line, "does not start with a family of 1 to " + LONGEST_FAMILY + " characters and a tab");
        }
        String fingerprint = row.substring(tab + 1);
        if (fingerprint.length() != Signature.LENGTH || !Digits.areAll(fingerprint)) {
            throw new InvalidPackException(line, "does not end with a fingerprint of " + Signature.LENGTH + " letters, digits, - and _");
        }
        if (fingerprints.size() == MOST) {
            throw new InvalidPackException(line, "is one fingerprint too many: a pack holds " + MOST);
        }
        add(row.substring(0, tab), fingerprint);
    }

    /** The pack as text. */
    String write() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (int i = 0; i < families.size(); i++) {
            text.append(families.get(i)).append(TAB).append(fingerprints.get(i)).append('\n');
        }
        return text.toString();
    }
}
