package org.unblast.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;
import org.unblast.scoring.Value;
import org.unblast.text.Span;

/** Asks for a call, a chat, a coffee or a few minutes. */
public final class CallRequest extends PhraseRule {
    /** No meeting is longer than this many minutes. */
    private static final int LONGEST = 480;

    public CallRequest() {
        super(
                "call-request", Group.ASK, 10,
                // en
                "open|up|available|free to|for [a|an|another] [quick|brief|short|virtual|exploratory] call|chat|conversation|zoom|coffee|discussion",
                "quick|brief|short|introductory|intro|discovery|exploratory|virtual call|chat|zoom|conversation|coffee|meeting|demo",
                "# min|mins|minute|minutes [of] [your] [quick|brief] [time|call|chat|conversation|demo]",
                "hop|jump|get on a [quick|brief|short] call|zoom|chat",
                "schedule|arrange|set|book [up] a [quick|brief|short] call|chat|meeting|time|demo",
                "worth a [quick|brief|short] call|chat|conversation|look|# [minute]", "have a [quick|brief] chat|call",
                // de
                "kurzes|kurzen|unverbindliches|kurzer gesprach|telefonat|austausch|call|termin|kennenlernen",
                "# minuten [zeit|zeit]",
                // es
                "llamada|charla|reunion breve|rapida|corta", "breve|rapida llamada|charla|reunion", "# minutos|min",
                // fr
                "petit|court|bref appel|echange|cafe", "appel de # minutes",
                // pt
                "conversa|ligacao|reuniao|chamada rapida|breve|curta", "bater um papo",
                // it
                "breve|veloce|rapida chiamata|call|chiacchierata|confronto|incontro", "# minuti",
                // nl
                "# minuten|minuutjes");
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        Finding found = super.look(evidence);
        if (found == null) {
            return null;
        }
        for (Span span : found.spans()) {
            int minutes = number(evidence.invitation().noteText(), span);
            if (minutes > 0 && minutes <= LONGEST) {
                return new Finding(id(), points(), found.spans(), List.of(Value.of("minutes", minutes)));
            }
        }
        return found;
    }

    /** The first number in a span; 0 where there is none. */
    private static int number(String text, Span span) {
        int value = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = Math.min(LONGEST + 1, value * 10 + c - '0');
            } else if (value > 0) {
                return value;
            }
        }
        return value;
    }

    @Override
    public String why() {
        return "A call is what mass mail is sent for; alone it proves nothing, for a customer asks for one, too.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Would you be ⟦open to a quick call⟧ next week?"),
                Example.hit("Could we talk for ⟦15 minutes⟧?"),
                Example.hit("Hätten Sie Lust auf ein ⟦kurzes Gespräch⟧?"),
                Example.hit("¿Hacemos una ⟦llamada breve⟧?"),
                Example.miss("I will call the landlord about the heating."),
                Example.miss("The open chat of the club moved to another app."),
                Example.miss("The coffee machine is broken again."));
    }
}
