package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers one job, with place, hours, pay or start: a recruiter with a role. */
public final class NamedRole extends PhraseRule {
    public NamedRole() {
        super(
                "named-role", Group.CONTEXT, -45,
                // en
                "start|starting|starts|from|begins # january|february|march|april|may|june|july|august|september|october|november|december",
                "permanent|part-time|full-time|temporary|fixed-term role|post|position|contract|job [in|at|from]",
                "maternity|parental|sick cover", "on call", "night|day|early|late shift|shifts",
                "the role|post|job|position is|we|you|at|has|in", "one vacancy|post|job|position|role",
                "the post|role|job|vacancy is|pays|starts|based",
                // de
                "ab|zum [dem|#] [#] Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
                "unbefristet*|befristet*|Teilzeit|Vollzeit|Elternzeitvertretung [Stelle|Vertrag] [in|ab|bei|am]",
                "Stelle als .. in|ab|bei|am",
                // es
                "contrato|jornada indefinido|temporal|completa|parcial|intensiva",
                // fr
                "à partir|compter du #",
                // it
                "contratto|posto a|tempo|indeterminato [tempo|determinato|indeterminato]");
    }

    @Override
    public String why() {
        return "Details of one post can be checked; a blast keeps them out because it fits everybody.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Jardinero en Soria, ⟦contrato indefinido⟧."),
                Example.hit("A ⟦permanent post⟧ for a welder in Tarn."),
                Example.miss("We have several exciting roles for talented people."),
                Example.miss("Das Gehalt spielt hier keine Rolle."),
                Example.miss("Senior devs at competitive terms."));
    }
}
