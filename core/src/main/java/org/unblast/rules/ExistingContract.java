package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Speaks of something under way: an order, an invoice, a case, an appointment. */
public final class ExistingContract extends PhraseRule {
    public ExistingContract() {
        super(
                "existing-contract", Group.CONTEXT, -50,
                // en
                "invoice|order|ticket|claim|booking|manuscript|parcel|reservation|policy|permit|application|shipment [number|no|nr|ref|id] #",
                "your [..] order|invoice|claim|delivery|appointment|reservation|application|booking|repair|subscription|parcel of|from|for|on|is|arrives|arrived|will|was",
                "appointment|viewing|inspection|delivery|visit|shift on|at|for monday|tuesday|wednesday|thursday|friday|saturday|sunday|#",
                "we use|run|have your .. library|product|software|machine|service|plugin|app",
                "signing|signed up for the", "contract|lease|warranty|guarantee renewal|expires|ends|of|from|number",
                "order|invoice|ticket|booking|page|line|room|job|policy|reference number|no|#", "number #",
                "I have to|attached|signed|sent|paid|booked|ordered",
                "is|was|are|were missing|wrong|late|broken|attached|signed|ready",
                // de
                "Rechnung|Auftrag|Bestellung|Ticket|Vertrag|Termin|Kennziffer|Reklamation|Antrag|Lieferung|Angebot [Nummer|Nr|vom|am|mit] #",
                "bei|von Ihnen|euch|dir .. gekauft|bestellt|gemietet", "fehlt|fehlen noch|nur|die|der|das|mir|uns",
                "seit dem|gestern|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|letzter",
                "sag|sagen|ruf|melde [Sie] mir|bitte|kurz|Bescheid|bis",
                // es
                "factura|pedido|contrato|reserva|presupuesto|albarán|expediente [número|núm|n|nº|no] #",
                "su|tu pedido|factura|cita|reserva|paquete|solicitud del|de|para|ya|llega",
                "cita|visita|entrega del|el lunes|martes|miércoles|jueves|viernes|sábado|#",
                "compramos|compré|pedimos|contratamos su|tu|el|la|en", "antes del|de las|el",
                // fr
                "facture|commande|contrat|dossier|réservation|devis|colis [numéro|n|no|du] #",
                // pt
                "fatura|factura|encomenda|pedido|contrato|reserva|processo|orçamento [número|n|nº|no] #",
                "consulta|entrega|visita de|na|no segunda|terça|quarta|quinta|sexta|sábado|dia",
                "comprámos|compramos|comprei|encomendámos|encomendei o|a|na|no|os|as",
                // it
                "fattura|ordine|contratto|pratica|prenotazione|preventivo|spedizione [numero|n|nr] #",
                "il|la|le|i|l contratto|fattura|ordine|verbale|preventivo|consegna|riunione|caldaia|chiavi|turno|tecnico|copia|richiesta|bando",
                "scade|pagina|fattura|ordine|numero il|#|n", "copia|verbale|riunione|turno|firmato _",
                // nl
                "factuur|bestelling|order|ticket|contract|afspraak|offerte|dossier|pakket [nummer|nr] #",
                "uw|je|jouw|jullie bestelling|afspraak|factuur|levering|pakket|aanvraag van|voor|is|komt",
                "afspraak op|van maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|#");
    }

    @Override
    public String why() {
        return "A number or a date of one's own business is no template's; suppliers and customers write so.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("About ⟦invoice no 4471⟧: one line ⟦is missing⟧."),
                Example.hit("Zur ⟦Bestellung vom 3⟧. Mai fehlt ein Karton."),
                Example.hit("Es por ⟦su pedido del⟧ martes."),
                Example.hit("Ma ⟦commande 88⟧ est arrivée cassée."),
                Example.hit("Het gaat om ⟦bestelling 3120⟧."),
                Example.miss("In order to grow, firms need a plan."),
                Example.miss("Wir sind rechnungsfrei und günstig."),
                Example.miss("We take any order large or small."),
                Example.miss("Close the ticket window, please."));
    }
}
