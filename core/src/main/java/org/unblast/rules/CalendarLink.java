package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Puts a booking page under the stranger's nose. */
public final class CalendarLink extends PhraseRule {
    public CalendarLink() {
        super(
                "calendar-link", Group.ASK, 60,
                // en
                "here|grab|book|pick|find|use .. my calendar|scheduling|booking [link|page]",
                "my|our calendar|booking|scheduling|calendly link|page|below|here", "booking|scheduling link",
                "book a|your|some slot|time|spot|seat|place|demo|call",
                // es
                "agenda|agende|reserva|reserve aquí|tu|una|un|su|llamada [llamada|cita|plaza|reunión|espacio|sesión]");
    }

    @Override
    public String why() {
        return "A booking link in a first message is for many readers, not for one.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Here is my calendar⟧, choose freely."),
                Example.hit("Use ⟦our booking page⟧."),
                Example.miss("The advent calendar is sold out."),
                Example.miss("Der Termin am Montag fällt aus."),
                Example.miss("I booked the hall, the calendar on the door shows it."));
    }
}
