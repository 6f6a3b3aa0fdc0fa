package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;
import org.unblast.scoring.Value;
import org.unblast.text.Span;

/** Asks a stranger for a call, a chat or a slot in his calendar. */
public final class CallRequest extends PhraseRule {
    public CallRequest() {
        super(
                "call-request", Group.ASK, 110,
                "open|up to|for [a|an] [quick|brief|short] call|chat|conversation|zoom",
                "quick|brief|short call|chat|zoom|conversation",
                "# min|mins|minute|minutes [quick|brief] [call|chat|conversation|demo]",
                "hop on a [quick|brief|short] call|zoom",
                "book|grab|pick a slot|time");
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        Finding found = super.look(evidence);
        if (found == null) {
            return null;
        }
        List<Value> values = new ArrayList<>();
        for (Span span : found.spans()) {
            int minutes = leadingNumber(evidence.invitation().noteText(), span.start());
            if (minutes > 0 && values.isEmpty()) {
                values.add(Value.of("minutes", minutes));
            }
        }
        return new Finding(found.rule(), found.points(), found.spans(), values);
    }

    private static int leadingNumber(String text, int at) {
        int value = 0;
        for (int i = at; i < text.length() && i < at + 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    @Override
    public String why() {
        return "A call is what mass mail is sent for; alone it proves nothing, for a customer asks for one too.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Would you be ⟦open to a quick call⟧ next week?"),
                Example.hit("Could we talk for ⟦15 minutes⟧?"),
                Example.miss("I will call the landlord about the heating."),
                Example.miss("The open chat of the club moved to another app."));
    }
}
