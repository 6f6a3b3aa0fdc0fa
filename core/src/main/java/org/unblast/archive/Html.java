package org.unblast.archive;

/** Messages that were written in an editor come as HTML: gives their text. A text without known tags stays as it is. */
final class Html {
    private static final String LINES = " p br div li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote pre hr ";
    private static final String INLINE = " a b i u s em strong span font img td th tbody thead code small big sub sup html body head meta ";
    private static final String SILENT = " style script title ";
    private static final String[] ENTITIES = {
        "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "rsquo", "’", "lsquo", "‘", "rdquo", "”",
        "ldquo", "“", "hellip", "…", "ndash", "–", "mdash", "—", "bull", "•", "euro", "€",
    };
    private static final int LONGEST_ENTITY = 10;
    /** Longest tag, so that open tags without an end cost no square of the length. */
    private static final int LONGEST_TAG = 4_096;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private boolean anyTag;

    private Html(String html) {
        this.html = html;
    }

    /** The text of a message, tags gone and character references resolved. */
    static String text(String content) {
        if (content.indexOf('<') < 0) {
            return content;
        }
        Html html = new Html(content);
        html.read();
        return html.anyTag ? html.text.toString().strip() : content;
    }

    private void read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && skipTag() || c == '&' && skipEntity()) {
                continue;
            }
            text.append(c);
            at++;
        }
    }

    private boolean skipTag() {
        int start = html.startsWith("</", at) ? at + 2 : at + 1;
        int end = start;
        while (end < html.length() && isNameCharacter(html.charAt(end))) {
            end++;
        }
        String name = " " + small(html.substring(start, end)) + " ";
        boolean line = LINES.contains(name);
        boolean silent = SILENT.contains(name);
        int close = line || silent || INLINE.contains(name) ? tagEnd(end) : -1;
        if (name.isBlank() || close < 0) {
            return false;
        }
        anyTag = true;
        boolean opening = start == at + 1;
        at = silent && opening ? afterSilent(close, name.strip()) : close + 1;
        if (line && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return true;
    }

    /** Where the tag's own {@code >} stands: one within quotes is not it. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < Math.min(html.length(), from + LONGEST_TAG); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return -1;
    }

    private int afterSilent(int close, String name) {
        int end = html.indexOf("</" + name, close);
        int tagEnd = end < 0 ? -1 : html.indexOf('>', end);
        return tagEnd < 0 ? html.length() : tagEnd + 1;
    }

    private boolean skipEntity() {
        int end = at + 1;
        while (end < html.length() && end - at < LONGEST_ENTITY && html.charAt(end) != ';') {
            end++;
        }
        if (end == html.length() || html.charAt(end) != ';') {
            return false;
        }
        String name = html.substring(at + 1, end);
        int code = code(name);
        if (code > 0) {
            text.appendCodePoint(code);
        } else {
            int i = 0;
            while (i < ENTITIES.length && !ENTITIES[i].equals(name)) {
                i += 2;
            }
            if (i == ENTITIES.length) {
                return false;
            }
            text.append(ENTITIES[i + 1]);
        }
        at = end + 1;
        return true;
    }

    private static int code(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        if (!name.startsWith("#")) {
            return 0;
        }
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean valid = code > 0 && code <= Character.MAX_CODE_POINT && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
            return valid ? code : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static String small(String name) {
        StringBuilder small = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            small.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
        }
        return small.toString();
    }
}
