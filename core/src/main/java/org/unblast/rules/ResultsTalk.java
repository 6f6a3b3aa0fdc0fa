package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Speaks of scaling, boosting, next levels and proven systems. */
public final class ResultsTalk extends PhraseRule {
    public ResultsTalk() {
        super(
                "results-talk", Group.OFFER, 70,
                // en
                "proven results|track|system|framework|strategy|method|process|playbook",
                "measurable|tangible|guaranteed|similar|predictable results|growth|revenue|outcomes|pipeline",
                "to the next level", "quick|easy win|wins", "game changer|changing",
                "boost*|skyrocket|supercharge|maximize|maximise|streamline|optimize|optimise|automate|scale|scaling|transform|accelerate [your|their|the|its] [content|google|local|online] sales|revenue|rankings|visibility|outbound|production|operations|business|growth|bookings|booking|process|processes|workflows|workflow|brand|marketing|outreach|reporting|conversions|roi|pipeline",
                "grow your|their business|revenue|pipeline|sales|brand|agency|practice",
                "without breaking|burning|hiring|the the|time|hiring|bank|headache [bank|headache|runway]",
                "money on the table", "ship|move [software] faster|fast", "cutting edge", "return on investment",
                "extension of your|in",
                // de
                "Umsatz|Umsätze|Vertrieb|Prozesse|Leads|Unternehmen|Geschäft|Abläufe|Marketing .. steigern|skalieren|automatisieren|optimieren|automatisiert",
                "auf das|ein nächste|neues|höheres Level|Stufe|Ebene|Niveau",
                "planbar* Kunden|Umsätze|Neukunden|Leads|Anfragen",
                "messbare|nachweisbare|bewährte* Ergebnisse|Erfolge|Methode|System",
                "Tasks|Aufgaben .. automatisieren",
                // es
                "impulsar|escalar|optimizar|automatizar|potenciar|multiplicar|aumentar|mejorar su|tu|tus|sus|las|los|sus ventas|negocio|ingresos|procesos|marketing|resultados",
                "al siguiente nivel", "resultados comprobados|reales|medibles|garantizados",
                "suben|subir margen|ventas|ctr", "quick win",
                // fr
                "booster|développer|accélérer|automatiser|optimiser|augmenter votre|vos|ton|tes|leur|leurs chiffre|ventes|croissance|processus|visibilité|activité|prospection|business|acquisition",
                "niveau supérieur", "résultats concrets|mesurables|prouvés|garantis",
                // pt
                "escalar|alavancar|impulsionar|automatizar|otimizar|aumentar|potenciar o|a|os|as|seu|sua|suas|seus [seu|sua|seus|suas] vendas|negócio|negócios|faturação|faturamento|processos|resultados|receita",
                "próximo nível", "resultados comprovados|reais|garantidos|mensuráveis",
                // it
                "aumentare|automatizzare|ottimizzare|scalare|potenziare|far il|la|le|i|tuo|tua|tue|crescere [tuo|tua|tue|tuoi|loro] fatturato|vendite|business|processi|visibilità|azienda",
                "livello successivo", "prossimo livello", "risultati concreti|misurabili|garantiti",
                // nl
                "omzet|processen|leads|verkoop|bedrijf|marketing .. verhogen|groeien|automatiseren|optimaliseren|opschalen",
                "volgende|hoger niveau|level", "bewezen|meetbare resultaten|aanpak|methode");
    }

    @Override
    public String why() {
        return "The vocabulary of the sales deck; people with something concrete to say name the thing.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("We ⟦boost your sales⟧ while you sleep."),
                Example.hit("So bringen wir Ihr Haus ⟦auf das nächste Level⟧."),
                Example.hit("Quiero ⟦escalar tus ventas⟧ con un plan."),
                Example.hit("Vos équipes passent au ⟦niveau supérieur⟧."),
                Example.miss("The scale in the kitchen shows 2 kg too much."),
                Example.miss("Wir sind auf der nächsten Stufe der Treppe stehen geblieben."),
                Example.miss("She grows her own beans."));
    }
}
