package org.unblast.archive;

import java.util.HashMap;
import java.util.Map;

/**
 * Names for what has none: an export gives no ids. They are made of the content, so that a later export of the same account
 * calls the same invitation the same. Two hashes of 32 bits: among 100,000 a clash has a chance of one in four thousand million.
 */
final class Ids {
    private static final int OTHER_PRIME = 0x01000193;
    private static final int OTHER_START = 0x811c9dc5;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The id of what this says; told twice, it is the second of its kind. */
    String of(String kind, String... content) {
        int one = 17;
        int other = OTHER_START;
        for (String part : content) {
            for (int i = 0; i <= part.length(); i++) {
                char c = i < part.length() ? part.charAt(i) : 0;
                one = one * 31 + c;
                other = (other ^ c) * OTHER_PRIME;
            }
        }
        String id = "export:" + kind + ":" + hex(one) + hex(other);
        Integer before = seen.get(id);
        int count = before == null ? 1 : before + 1;
        seen.put(id, count);
        return count == 1 ? id : id + ":" + count;
    }

    private static String hex(int number) {
        String digits = Integer.toHexString(number);
        return "00000000".substring(digits.length()) + digits;
    }
}
