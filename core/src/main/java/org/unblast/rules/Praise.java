package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Flatters: a post that resonated, a journey that impresses. */
public final class Praise extends PhraseRule {
    public Praise() {
        super(
                "praise", Group.PRETENCE, 60,
                // en
                "really|truly|deeply resonated|resonates|impressed|impressive", "resonated with me|us",
                "impressed by|with your|what|the",
                "impressive|amazing|incredible|remarkable|extensive|inspiring|stellar background|experience|career|journey|profile|work|growth|track|stack",
                "love|loved|admire|admired what you|your are|re|work|building|content|approach|journey",
                "love what you", "was|is|were spot on", "you have achieved|accomplished a|so lot|much",
                "congrats|congratulations on your|the recent|new|amazing|impressive|growth|funding|success|role",
                "killing it", "exciting times",
                // de
                "sehr|wirklich|echt beeindruckt|beeindruckend|spannend|inspirierend",
                "spannend* Profil|Werdegang|Hintergrund|Laufbahn|Projekt|Position",
                "Hintergrund|Werdegang .. interessant|spannend|beeindruckend", "starke Arbeit|Arbeiten",
                // es
                "me impresionó|impresiona|impresionaron|encantó|inspiró tu|su|lo", "admiro tu|su|lo",
                "impresionante|increíble trayectoria|perfil|experiencia|trabajo",
                "tu|su trayectoria|experiencia es|me impres*|increíble|inspiradora",
                // fr
                "impressionné|impressionnée par",
                "votre|ton parcours .. impressionnant|inspirant|intéressant|remarquable",
                "parcours impressionnant|inspirant|remarquable", "j'admire votre|ton|ce",
                // pt
                "impressionado|impressionada com",
                "sua|tua|seu|teu trajetória|experiência|percurso|perfil .. impressionante|inspiradora|inspirador|incrível",
                "admiro o|a|seu|sua|muito trabalho|trajetória|seu|sua|percurso",
                // it
                "colpito|colpita|impressionato|impressionata dal|dalla|dal tuo|suo|tua|sua",
                "percorso|profilo|esperienza .. interessante|impressionante|notevole|ispirante",
                "complimenti per il|la tuo|tua|suo|sua percorso|profilo|carriera|crescita",
                // nl
                "onder de indruk", "indrukwekkend* profiel|carrière|werk|ervaring|groei|achtergrond",
                "inspirerend* profiel|werk|verhaal|post|content");
    }

    @Override
    public String why() {
        return "Praise that would fit anybody is the cheapest way to seem personal.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Your last piece ⟦really resonated⟧ with me."),
                Example.hit("Ich bin ⟦sehr beeindruckt⟧ von Ihrem Weg."),
                Example.hit("Ik ben ⟦onder de indruk⟧ van je loopbaan."),
                Example.hit("⟦Admiro tu⟧ forma de liderar."),
                Example.miss("The bell in the tower resonated for a whole minute."),
                Example.miss("The stamp leaves an impression on wax."),
                Example.miss("Der Druck war zu stark, die Arbeit am Ventil dauert noch."));
    }
}
