package org.unblast.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.Contact;
import org.unblast.invitation.Invitation;
import org.unblast.invitation.Kind;
import org.unblast.invitation.Recipient;
import org.unblast.invitation.Sender;
import org.unblast.invitation.Step;
import org.unblast.text.Span;

/**
 * An example of a rule: a text that must hit, or a near miss that must not. In a hit, ⟦ and ⟧ stand around the very words
 * that the rule must mark; they are not part of the note.
 *
 * @param hit whether the rule must find something
 * @param invitation what it looks at
 * @param spans what it must mark, in order
 * @param recipient who receives it
 * @param earlier notes that other senders sent before
 */
public record Example(
        boolean hit, Invitation invitation, List<Span> spans, Recipient recipient, List<String> earlier) {
    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /** A note that must hit, with the words to be marked between ⟦ and ⟧. */
    public static Example hit(String markedNote) {
        return new Example(true, Invitation.ofNote("example", plain(markedNote)), marks(markedNote), Recipient.UNKNOWN, List.of());
    }

    /** A note that must not hit. */
    public static Example miss(String note) {
        return new Example(false, Invitation.ofNote("example", note), List.of(), Recipient.UNKNOWN, List.of());
    }

    /** The same with a headline. */
    public Example headline(String headline) {
        Sender old = invitation.sender();
        return with(new Sender(
                old.name(), old.profileUrl(), headline, old.mutualConnections(), old.followsYou(), old.verified(), old.premium()));
    }

    /** The same with what the page shows of the relation. */
    public Example sender(@Nullable Integer mutualConnections, @Nullable Boolean followsYou) {
        Sender old = invitation.sender();
        return with(new Sender(
                old.name(), old.profileUrl(), old.headline(), mutualConnections, followsYou, old.verified(), old.premium()));
    }

    /** The same, received by somebody in particular. */
    public Example to(Recipient somebody) {
        return new Example(hit, invitation, spans, somebody, earlier);
    }

    /** The same, after other senders sent these notes. */
    public Example after(String... notes) {
        return new Example(hit, invitation, spans, recipient, List.of(notes));
    }

    /** The same, sent as a message instead of an invitation. */
    public Example asMessage() {
        Invitation i = invitation;
        return new Example(
                hit,
                new Invitation(i.id(), Kind.MESSAGE, i.sentAt(), i.seenAt(), i.language(), i.sender(), i.note(), i.noteMayBeCut()),
                spans, recipient, earlier);
    }

    /** The same as the first message, so many days after the recipient accepted the sender's invitation. */
    public Example accepted(int daysAgo) {
        return new Example(
                hit, asMessage().invitation().with(new Contact(Step.FIRST, null, daysAgo)), spans, recipient, earlier);
    }

    private Example with(Sender sender) {
        Invitation i = invitation;
        return new Example(
                hit,
                new Invitation(i.id(), i.kind(), i.sentAt(), i.seenAt(), i.language(), sender, i.note(), i.noteMayBeCut()),
                spans, recipient, earlier);
    }

    private static String plain(String marked) {
        return marked.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    private static List<Span> marks(String marked) {
        List<Span> spans = new ArrayList<>();
        int removed = 0;
        int start = -1;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == OPEN) {
                start = i - removed++;
            } else if (marked.charAt(i) == CLOSE) {
                spans.add(new Span(start, i - removed++));
            }
        }
        return spans;
    }
}
