package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Talks of leads, pipelines and booked meetings. */
public final class LeadGenTalk extends PhraseRule {
    public LeadGenTalk() {
        super(
                "lead-gen-talk", Group.OFFER, 85,
                // en
                "qualified|inbound|exclusive|more|booked|your|dead|old|warm|outbound leads|lead|meetings|appointments|pipeline|prospects",
                "lead generation|gen|follow|nurturing|magnet|flow", "leads [on] autopilot|monthly|month|from|call",
                "generate|generates|generating [more|new|qualified|consistent] leads|meetings|appointments|pipeline|clients",
                "book|books|booking|booked appointments|meetings|demos [into|on] [your] [calendar]",
                "fill|filling your|their calendar|pipeline|funnel",
                "sales|pipeline|outbound pipeline|generation|funnel|outreach",
                "cold outreach|email|emails|emailing|calling", "done for you", "client|customer|patient acquisition",
                "google|first rankings|page ranking",
                // de
                "Leads|Lead generier*|gewinnen|Generierung|Gewinnung", "Leadgenerierung",
                "Neukunden|Kundengewinnung|Neukundengewinnung|Kundenakquise",
                "qualifizierte* Termine|Leads|Anfragen|Bewerber*", "neue Kunden gewinnen",
                // es
                "generación|generar|generamos|costo|calificar|cualificar de|más|por [leads|clientes|prospectos|lead|citas]",
                "leads|prospectos calificados|cualificados",
                "captación|conseguir|atraer de|más|nuevos [clientes|pacientes|leads]", "lead gen",
                // fr
                "génération|générer|générez|générons de|des|plus [leads|prospects|clients]",
                "prospects|leads|rdv qualifiés", "prospection automatisée|commerciale|linkedin",
                "acquisition clients|client", "trouver de nouveaux clients",
                // pt
                "geração|gerar|geramos|qualificar de|mais|leads [leads|clientes]", "leads qualificados|que",
                "captação|angariação|atrair de|mais|novos [clientes|pacientes|leads]",
                // it
                "generazione|generare|generiamo di|nuovi|più|lead [lead|contatti|clienti]",
                "lead|contatti|appuntamenti qualificati",
                "acquisizione|ricerca|trovare di|nuovi|clienti [nuovi] [clienti]",
                // nl
                "leads genereren", "leadgeneratie", "gekwalificeerde leads|afspraken",
                "meer|nieuwe klanten werven|aantrekken|binnenhalen|krijgen", "klantenwerving");
    }

    @Override
    public String why() {
        return "Lead generation is the trade most often sold by mass mail.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("You need more ⟦qualified leads⟧."),
                Example.hit("Bei der ⟦Neukundengewinnung⟧ hilft unser Team."),
                Example.hit("La ⟦génération de leads⟧ est notre métier."),
                Example.hit("Wij doen ⟦leadgeneratie⟧."),
                Example.miss("The path leads to the lake."),
                Example.miss("Der Kunde leidet unter dem Lärm."),
                Example.miss("Who leads the choir in May?"));
    }
}
