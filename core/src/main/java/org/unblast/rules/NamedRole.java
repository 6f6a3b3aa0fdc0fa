package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers one job, with place, hours, pay or start: a recruiter with a role. */
public final class NamedRole extends PhraseRule {
    public NamedRole() {
        super(
                "named-role", Group.CONTEXT, -95,
                // en
                "salary|pay|rate|wage|band|contract|compensation [band|range] [is|of|from|between|up] [to|from] [eur|gbp|usd|k|chf] #",
                "# k|eur|gbp|usd|chf|euro|euros [per|an|a] annum|year|hour|day|month|salary",
                "start|starting|starts|from|begins # january|february|march|april|may|june|july|august|september|october|november|december",
                "we have [exactly] one|an|a [such|open] job|opening|vacancy|post|position [open] [for|at|in|as|on]",
                "permanent|part-time|full-time|temporary|fixed-term role|post|position|contract|job [in|at|from]",
                "maternity|parental|sick cover", "on call", "night|day|early|late shift|shifts",
                // de
                "ab|zum [dem|#] [#] Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
                "unbefristet*|befristet*|Teilzeit|Vollzeit|Elternzeitvertretung [Stelle|Vertrag] [in|ab|bei|am]",
                "Stelle als .. in|ab|bei|am", "# Euro|EUR [pro|die|je|brutto|h] [Stunde|Monat|Jahr]",
                // es
                "# euros|brutos|horas [brutos|al|a|la|por|semanales] [mes|año|semana]",
                "contrato|jornada indefinido|temporal|completa|parcial|intensiva",
                // fr
                "# euros|bruts|heures [brut|bruts|par|hebdomadaires] [an|mois|semaine]",
                "CDI|CDD|mi-temps [à|de|en|dès|chez|pour]", "à partir|compter du #",
                // pt
                "# euros|reais|horas [brutos|por|mensais|semanais] [mês|semana|ano]", "a partir de|do [dia] #",
                // it
                "stipendio|ral|retribuzione [lorda|di|tra|da|annua] [di] #",
                "# euro|ore [lordi|al|a|settimanali] [mese|settimana|anno]",
                "contratto|posto a|tempo|indeterminato [tempo|determinato|indeterminato]",
                // nl
                "# euro bruto|per [maand|uur|jaar]",
                "per|vanaf # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december");
    }

    @Override
    public String why() {
        return "Details of one post can be checked; a blast keeps them out because it fits everybody.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("A welder for the yard in Tarn, ⟦salary 46⟧k, no nights."),
                Example.hit("Jardinero en Soria, ⟦contrato indefinido⟧."),
                Example.hit("Boulanger à Dol, ⟦CDI à⟧ mi-hauteur mars."),
                Example.miss("We have several exciting roles for talented people."),
                Example.miss("Das Gehalt spielt hier keine Rolle."),
                Example.miss("Senior devs at competitive terms."));
    }
}
