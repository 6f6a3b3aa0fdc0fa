package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Talks of leads, pipelines and booked meetings. */
public final class LeadGenTalk extends PhraseRule {
    public LeadGenTalk() {
        super(
                "lead-gen-talk", Group.OFFER, 60,
                // en
                "qualified|inbound|exclusive|more|booked|your|dead|old|warm|outbound leads|lead|meetings|appointments|pipeline|prospects",
                "generate|generates|generating [more|new|qualified|consistent] leads|meetings|appointments|pipeline|clients",
                "book|books|booking|booked appointments|meetings|demos [into|on] [your] [calendar]",
                "cold outreach|email|emails|emailing|calling", "done for you", "client|customer|patient acquisition",
                "new|more|enough|better|qualified|booked clients|customers|patients|leads|meetings|enquiries|appointments|calls|bookings|conversations|orders|projects",
                "clients|customers|leads|meetings|patients|enquiries|appointments a|per|every|each month|week|from|on",
                "decision makers", "linkedin profile|posts|content|outreach",
                // de
                "qualifizierte* Termine|Leads|Anfragen|Bewerber*",
                // es
                "leads|prospectos calificados|cualificados",
                // pt
                "captação|angariação|atrair de|mais|novos [clientes|pacientes|leads]",
                // it
                "lead|contatti|appuntamenti qualificati",
                "acquisizione|ricerca|trovare di|nuovi|clienti [nuovi] [clienti]");
    }

    @Override
    public String why() {
        return "Lead generation is the trade most often sold by mass mail.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("You need more ⟦qualified leads⟧."),
                Example.hit("We ⟦book meetings⟧ for plumbers."),
                Example.hit("Leads? Wir liefern ⟦qualifizierte Anfragen⟧."),
                Example.miss("The path leads to the lake."),
                Example.miss("Der Kunde leidet unter dem Lärm."),
                Example.miss("Who leads the choir in May?"));
    }
}
