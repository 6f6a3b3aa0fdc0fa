package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Comes on somebody's advice and says whose. */
public final class ReferralNamed extends PhraseRule {
    public ReferralNamed() {
        super(
                "referral-named", Group.CONTEXT, -10,
                // en
                "told|asked|suggested|advised|encouraged|wanted me|us [to] [to] write|contact|reach|get|message|call|speak|talk|send|tell|ask|find|that",
                "suggested|recommended|said I|we [should|could|might] contact|write|talk|speak|get|reach|ask|call",
                "gave|passed|sent me|us your name|number|contact|address|details",
                "got your name|number|contact|address from",
                "recommended|named you|your to|as|for|office|workshop [me|us]", "gave me|us your|the",
                "told|asked|said|suggested|advised me|i|us [to|that] [you|i|write|ask|should|try|ring]",
                "said|says|thought you|i might|should|would|could|know|knew|are|were|may|had",
                // de
                "hat|hatte|haben mir|mich|uns .. empfohlen|geraten|gebeten|gegeben|geschickt",
                // es
                "me|nos recomendó|aconsejó|sugirió|pidió|dijo|dio|pasó|recomendaron .. contactarte|contactarle|escribirte|escribirle|tu|su|hablara|escribiera|contigo|usted",
                "de parte de",
                // fr
                "m'a|nous conseillé|suggéré|demandé|dit|donné|a .. écrire|contacter|vous|votre|coordonnées|numéro|appeler",
                "de la part de",
                // pt
                "disse|pediu|sugeriu|recomendou|aconselhou|deu me [..] que|para|o|a|contactar|falar|escrever|seu|contacto|contato",
                "me disse|pediu|sugeriu|recomendou|aconselhou|deu .. que|para|seu|contato|contacto|você",
                // it
                "mi|ci ha|hanno consigliato|suggerito|chiesto|dato|detto|parlato di|il|che|la .. scriverle|scriverti|contattarla|contattarti|suo|tuo|numero|contatto|lei|te",
                "da parte di",
                // nl
                "raadde|adviseerde|vroeg|gaf|stuurde|tipte me|mij|ons .. je|jou|u|uw|contact|nummer|naam");
    }

    @Override
    public String why() {
        return "A named go-between can be asked; templates claim shared contacts but rarely an errand.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Ottilie at the mill ⟦told me to write⟧ to you."),
                Example.hit("Frau Amsel vom Chor ⟦hat mir Ihre Nummer gegeben⟧."),
                Example.hit("Le escribo ⟦de parte de⟧ mi tía Remedios."),
                Example.hit("Une amie du club ⟦m'a conseillé de vous⟧ écrire."),
                Example.miss("I told the driver to wait."),
                Example.miss("Der Arzt hat ihr Ruhe verordnet."),
                Example.miss("We both know a lot of people."),
                Example.miss("She recommended the soup."));
    }
}
