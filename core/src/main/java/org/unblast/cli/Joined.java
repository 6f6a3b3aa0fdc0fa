package org.unblast.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.rules.StandardRules;
import org.unblast.tally.Deeds;
import org.unblast.tally.Entry;
import org.unblast.tally.Judgement;

/** Invitations and their verdicts, joined by id, wherever each came from. A later line of the same id takes the earlier one's place. */
final class Joined {
    /** An invitation's half; {@code invitation} is kept only where it is to be exported. */
    record Came(String where, boolean counts, int day, boolean withNote, Deeds deeds, @Nullable Invitation invitation) {}

    /** A verdict's half. */
    record Told(String where, int permille, Judgement judgement) {}

    /** An invitation with its verdict. */
    record Pair(String id, Came came, Told told) {
        Entry entry() {
            return new Entry(id, came.day(), came.withNote(), came.deeds(), told.judgement());
        }
    }

    private final Map<String, Came> invitations = new LinkedHashMap<>();
    private final Map<String, Told> verdicts = new LinkedHashMap<>();

    /** All of an export. */
    static Joined of(JudgedExport export) {
        Joined joined = new Joined();
        joined.add(export, true);
        return joined;
    }

    void add(JudgedExport export, boolean whole) {
        for (JudgedExport.Judged judged : export.judged()) {
            Deeds deeds = new Deeds(false, false, judged.received().accepted(), false);
            add("", judged.invitation(), judged.day(), deeds, whole);
            add("", judged.verdict().id(), judged.verdict().permille(), Judgement.of(judged.verdict(), StandardRules.VERSION));
        }
    }

    /**
     * @param where the file and line, for messages
     * @param whole whether to keep the invitation itself
     */
    void add(String where, Invitation invitation, int day, Deeds deeds, boolean whole) {
        boolean counts = invitation.kind() == Kind.INVITATION;
        invitations.put(invitation.id(), new Came(where, counts, day, !invitation.noteText().isEmpty(), deeds, whole ? invitation : null));
    }

    void add(String where, String id, int permille, Judgement judgement) {
        verdicts.put(id, new Told(where, permille, judgement));
    }

    boolean lacksInvitations() {
        return invitations.isEmpty() && !verdicts.isEmpty();
    }

    boolean lacksVerdicts() {
        return verdicts.isEmpty() && !invitations.isEmpty();
    }

    /** The invitations that have a verdict; messages are not counted. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        invitations.forEach((id, came) -> {
            Told told = verdicts.get(id);
            if (came.counts() && told != null) {
                pairs.add(new Pair(id, came, told));
            }
        });
        return pairs;
    }

    List<Entry> entries() {
        return pairs().stream().map(Pair::entry).toList();
    }

    /** What has no other half, as sentences. */
    List<String> alone() {
        List<String> alone = new ArrayList<>();
        invitations.forEach((id, came) -> {
            if (came.counts() && !verdicts.containsKey(id)) {
                alone.add(came.where() + ": no file named here holds the verdict on " + id);
            }
        });
        verdicts.forEach((id, told) -> {
            if (!invitations.containsKey(id)) {
                alone.add(told.where() + ": no file named here holds the invitation " + id);
            }
        });
        return alone;
    }
}
