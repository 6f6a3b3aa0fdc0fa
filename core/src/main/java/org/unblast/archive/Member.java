package org.unblast.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways to tell members apart. */
final class Member {
    private static final String PROFILE = "/in/";

    private Member() {}

    /** What stands after {@code /in/} in a profile's address, in small letters; {@code null} where nothing does. */
    static @Nullable String slug(String url) {
        int start = url.indexOf(PROFILE);
        if (start < 0) {
            return null;
        }
        StringBuilder slug = new StringBuilder();
        for (int i = start + PROFILE.length(); i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                break;
            }
            slug.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
        }
        return slug.length() == 0 ? null : slug.toString();
    }

    /** The slugs in a list of addresses with commas between them. */
    static List<String> slugs(String urls) {
        List<String> slugs = new ArrayList<>();
        int start = 0;
        while (start < urls.length()) {
            int comma = urls.indexOf(',', start);
            int end = comma < 0 ? urls.length() : comma;
            String slug = slug(urls.substring(start, end));
            if (slug != null) {
                slugs.add(slug);
            }
            start = end + 1;
        }
        return slugs;
    }

    /** A name with single blanks. */
    static String name(String first, String last) {
        StringBuilder name = new StringBuilder();
        String both = first + " " + last;
        for (int i = 0; i < both.length(); i++) {
            char c = both.charAt(i);
            boolean blank = c == ' ' || c == '\u00a0' || c == '\t';
            if (!blank) {
                name.append(c);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        }
        return name.toString().strip();
    }
}
