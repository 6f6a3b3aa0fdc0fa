package org.unblast.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose export it is, pieced together from what the files say: none of them says it outright. */
final class Owner {
    private final Set<String> slugs = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    void isCalled(String name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    void hasProfile(String url) {
        String slug = Member.slug(url);
        if (slug != null) {
            slugs.add(slug);
        }
    }

    boolean isCalledSo(String name) {
        return names.contains(Member.name(name, ""));
    }

    /** Whether a message is the owner's own. A namesake has another address. */
    boolean wrote(MessagesFile.Message message) {
        String slug = Member.slug(message.senderUrl());
        return slug == null ? isCalledSo(message.from()) : slugs.contains(slug);
    }

    /**
     * Finds the owner's address among messages, where it is not known: by the name, else by being in every conversation.
     *
     * @throws ExportException if it could be more than one
     */
    void findAmong(List<MessagesFile.Message> messages) {
        Map<String, Set<String>> conversations = new HashMap<>();
        Set<String> namesakes = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (MessagesFile.Message message : messages) {
            all.add(message.conversation());
            List<String> members = Member.slugs(message.recipientUrls());
            String sender = Member.slug(message.senderUrl());
            if (sender != null) {
                members.add(sender);
                if (isCalledSo(message.from())) {
                    namesakes.add(sender);
                }
            }
            for (String member : members) {
                conversations.computeIfAbsent(member, key -> new HashSet<>()).add(message.conversation());
            }
        }
        boolean known = containsAny(conversations.keySet(), slugs);
        // Who has a name but wrote nothing needs no address: none of the messages is his.
        if (messages.isEmpty() || known || !names.isEmpty() && namesakes.isEmpty()) {
            return;
        }
        String found = mostPresent(conversations, names.isEmpty() ? conversations.keySet() : namesakes);
        if (found == null || names.isEmpty() && conversations.getOrDefault(found, Set.of()).size() < all.size()) {
            throw new ExportException(MessagesFile.NAME + ": cannot tell which of the members is you; a Profile.csv beside it would say it");
        }
        slugs.add(found);
    }

    private static boolean containsAny(Set<String> all, Set<String> some) {
        for (String each : some) {
            if (all.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** The one in most conversations, or {@code null} where two are in as many. */
    private static @Nullable String mostPresent(Map<String, Set<String>> conversations, Set<String> candidates) {
        String most = null;
        int count = 0;
        boolean tie = false;
        for (String candidate : candidates) {
            int present = conversations.getOrDefault(candidate, Set.of()).size();
            tie = present == count || present < count && tie;
            if (present > count) {
                most = candidate;
                count = present;
            }
        }
        return tie ? null : most;
    }
}
