package org.unblast.archive;

/** Names of files and columns: LinkedIn writes them with changing case, blanks and underscores. */
public final class Names {
    private Names() {}

    /** The letters and digits of a name, in small letters. */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c + 'a' - 'A'));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
