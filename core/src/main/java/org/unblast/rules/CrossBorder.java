package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.invitation.Recipient;
import org.unblast.scoring.Value;
import org.unblast.text.Phrases;
import org.unblast.text.Span;
import org.unblast.text.Words;

/**
 * An ask or an offer tied to a country that is not the recipient's. Told from the text and the headline alone, never from a
 * name; it weighs little, for distance is a hint and no verdict.
 */
public final class CrossBorder implements Rule {
    private static final Phrases ASK_OR_OFFER = Phrases.of(
            "coffee|call|chat|meet|meeting|lunch|visit|office|team|agency|company|developers|services|based|clients|outsource|outsourcing|leads",
            "kaffee|termin|treffen|buro|agentur|entwickler", "cafe|reunion|llamada|oficina|agencia|equipo", "rendez vous|appel|bureau|agence|equipe",
            "reuniao|ligacao|escritorio|agencia|equipa|equipe", "caffe|chiamata|ufficio|agenzia|squadra", "koffie|gesprek|kantoor|bureau");

    private final List<Countries.Country> countries = Countries.all();

    @Override
    public String id() {
        return "cross-border";
    }

    @Override
    public Group group() {
        return Group.FIT;
    }

    @Override
    public int points() {
        return 50;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        String home = evidence.recipient().country();
        if (home == null || !ASK_OR_OFFER.isIn(evidence.note())) {
            return null;
        }
        List<Span> spans = new ArrayList<>();
        String far = null;
        for (Countries.Country country : countries) {
            boolean inNote = country.names().isIn(evidence.note());
            if (!inNote && !country.names().isIn(evidence.headline())) {
                continue;
            }
            if (country.code().equals(home) || isHome(evidence.recipient(), country)) {
                return null;
            }
            far = far == null ? country.code() : far;
            spans.addAll(country.names().find(evidence.note()));
        }
        return far == null ? null : new Finding(id(), points(), spans, List.of(Value.of("place", far)));
    }

    private static boolean isHome(Recipient recipient, Countries.Country country) {
        return country.names().isIn(Words.of((recipient.region() == null ? "" : recipient.region())
                + " " + (recipient.city() == null ? "" : recipient.city())));
    }

    @Override
    public String why() {
        return "A coffee in Texas is no use to a man in Ontario: whoever offers it has not looked at whom he writes to.";
    }

    @Override
    public List<Example> examples() {
        Recipient canadian = new Recipient(null, "CA", "Ontario", "Kingston", List.of(), List.of(), List.of(), List.of());
        return List.of(
                Example.hit("Let us have a coffee at our office in ⟦Texas⟧ this week.").to(canadian),
                Example.hit("Our developers in ⟦Bangladesh⟧ can start on Monday.").to(canadian),
                Example.hit("Shall we have a call?").headline("Web agency, Pakistan").to(canadian),
                Example.miss("Let us have a coffee at our office in Canada.").to(canadian),
                Example.miss("I grew up in Texas and now sing in your choir.").to(canadian),
                Example.miss("Let us have a coffee at our office in Texas."));
    }
}
