package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Names a pain of the trade and asks whether you have it. */
public final class PainPoint extends PhraseRule {
    public PainPoint() {
        super(
                "pain-point", Group.OFFER, 80,
                // en
                "struggle|struggles|struggling|wrestling|dealing with|to",
                "most|many companies|businesses|practices|teams|founders|agencies|firms|studios|clinics|leaders|dealerships|owners|people [like|i|at|in] .. speak|talk|lose|waste|struggle|get|generate|only|see|miss|face",
                "keeps|keep .. up at night",
                "biggest|number|top|main [#|one] challenge|challenges|bottleneck|headache|pain",
                "losing|missing|lose .. leads|customers|bookings|patients|revenue",
                "facing similar|the same challenges|problems", "pain points|point", "had the same challenge|problem",
                // de
                "kämpfen [gerade|aktuell|oft] mit",
                "viele|meisten Unternehmen|Firmen|Betriebe|KMU|Selbst* .. kämpfen|verlieren|wissen|haben|stehen",
                "größte|größten Herausforderung|Herausforderungen|Engpass",
                "wie viel Zeit verbringst|verbringen|verlierst|verlieren", "Kunden .. verlieren",
                // es
                "lidian|lidia|luchan con",
                "muchas|mayoría|muchos de|empresas|negocios|equipos [las|los] .. pierden|luchan|tienen|sufren|siguen",
                "cuánto tiempo pierde|pierden|inviertes", "mayor|principal desafío|reto|dolor",
                // fr
                "beaucoup|plupart|nombreuses de|des|entreprises|dirigeants [entreprises|dsi|pme|dirigeants|équipes] .. bloquent|peinent|perdent|galèrent|rencontrent",
                "combien de temps perdez|passez|perd", "principaux|plus|principal freins|défi|gros|défis",
                // pt
                "quanto tempo [a|o] [vossa|sua|tua] [equipa|equipe] perde|gasta",
                "muitas|maioria empresas|das|negócios .. perdem|sofrem|lutam|enfrentam",
                "maior|principal desafio|dor|dificuldade",
                // it
                "quanto tempo perdi|perde|perdete|spendi",
                "molte|maggior aziende|parte|imprese .. perdono|faticano|hanno|lottano",
                "principale|maggiore|grande sfida|difficoltà|ostacolo",
                // nl
                "worstel|worstelt|worstelen met",
                "veel|meeste bedrijven|ondernemers|teams .. verliezen|worstelen|lopen|missen",
                "hoeveel tijd kost|besteed|verlies|verliezen", "grootste uitdaging|uitdagingen|knelpunt");
    }

    @Override
    public String why() {
        return "Selling by a guessed problem (\"most firms like yours struggle with ...\") needs no knowledge "
                + "of the reader.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Most clinics lose⟧ half of their calls."),
                Example.hit("⟦Viele Betriebe kämpfen⟧ mit dem Papierkram."),
                Example.hit("¿⟦Cuánto tiempo pierde⟧ tu equipo en hojas de cálculo?"),
                Example.hit("⟦Veel bedrijven worstelen⟧ met hun voorraad."),
                Example.miss("I lose my keys twice a week."),
                Example.miss("Viele Grüße an die Familie."),
                Example.miss("The clinic closes at noon on Fridays."));
    }
}
