package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Puts a booking page under the stranger's nose. */
public final class CalendarLink extends PhraseRule {
    public CalendarLink() {
        super(
                "calendar-link", Group.ASK, 110,
                // en
                "calendly", "here|grab|book|pick|find|use .. my calendar|scheduling|booking [link|page]",
                "my|our calendar|booking|scheduling|calendly link|page|below|here", "link to my|book calendar",
                "booking|scheduling link", "book a|your|some slot|time|spot|seat|place|demo|call", "cal com|example",
                "meetings hubspot", "zcal co", "tidycal|savvycal|cal meetings|com",
                // de
                "Termin buchen|aussuchen|auswählen", "Kalender|Buchungslink Link|buchen", "Link zu meinem Kalender",
                "hier .. Termin buchen|aussuchen",
                // es
                "enlace|link a|de mi|agenda calendario|agenda",
                "agenda|agende|reserva|reserve aquí|tu|una|un|su|llamada [llamada|cita|plaza|reunión|espacio|sesión]",
                "mi calendario|agenda",
                // fr
                "lien|agenda vers|de mon|mon agenda|calendrier|calendly",
                "réservez|réserver|choisissez|choisir un|votre créneau", "mon calendrier|agenda [en]",
                // pt
                "link da|do|para minha|meu|a agenda|calendário [agenda]",
                "agende|reserve|marque aqui|uma|um|o [conversa|horário|reunião|seu]", "minha agenda",
                // it
                "link al|alla mio|mia calendario|agenda",
                "prenota|scegli|prenoti uno|un|qui|una slot|orario|call|appuntamento", "mio calendario",
                // nl
                "link naar mijn agenda", "plan|boek|kies hier|direct|een|zelf [een] moment|afspraak|gesprek|tijdslot",
                "in mijn agenda");
    }

    @Override
    public String why() {
        return "A booking link in a first message is for many readers, not for one.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Here is my calendar⟧, choose freely."),
                Example.hit("Sie können gleich einen ⟦Termin buchen⟧."),
                Example.hit("⟦Réservez votre créneau⟧ en ligne."),
                Example.hit("⟦Plan direct een afspraak⟧ online."),
                Example.miss("The advent calendar is sold out."),
                Example.miss("Der Termin am Montag fällt aus."),
                Example.miss("I booked the hall, the calendar on the door shows it."));
    }
}
