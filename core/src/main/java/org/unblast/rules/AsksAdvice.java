package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** A student, an applicant, somebody new asks for advice or after his application. */
public final class AsksAdvice extends PhraseRule {
    public AsksAdvice() {
        super(
                "asks-advice", Group.CONTEXT, -140,
                // en
                "I applied for|to|with", "I m|am applying for|to|with", "I have applied for|to|with",
                "my application|interview|thesis|dissertation|internship|apprenticeship|studies|degree|portfolio|cv|resume|dissertation",
                "m|am|as [currently] [in] [a|an] [my] [first|second|third|final|last|#] [generation|year|st|nd|rd|th] [year] [of|in] [phd|master|masters|bachelor|college|university|law|nursing|high|school|engineering|design|medical|graduate|undergraduate] student|trainee|apprentice|intern|graduate|undergraduate|sophomore|junior|pupil",
                "second|third|first|final|fourth year of|student|at",
                "internship|apprenticeship|traineeship|placement application|in|at|with|for|this|next",
                "advice|tips on|for|about how|applying|becoming|my|getting|starting|someone|changing|the",
                "career change|changer|switch|advice", "laid off", "applied for|to",
                "the interview|position|post|job|vacancy|placement|apprenticeship",
                "I finish|finished|graduate|graduated|start|started|study|apply|qualify|qualified|teach",
                "my thesis|degree|studies|course|application|interview|apprenticeship|training|exam|dissertation|cv|professor|supervisor|project|master|phd|class",
                "I|I'm m|am a|an|in|the [_] [year|second|third|final] student|pupil|apprentice|trainee|nurse|teacher|year",
                "second|third|first|final year [_] student|of|at|in", "willing to",
                "looking for work|a|my [_] job|post|placement|work", "professor _",
                // de
                "meine|meiner|mein Bewerbung|Masterarbeit|Bachelorarbeit|Abschlussarbeit|Doktorarbeit|Praktikum|Ausbildung|Studium|Facharbeit",
                "studiere [im|an|in|derzeit|gerade|seit] [#|dritten|zweiten|ersten|vierten]",
                "im ersten|zweiten|dritten|vierten|fünften|# Semester|Lehrjahr",
                "beworben|Bewerbung*|Praktikum*|Ausbildung*|Semester|Bachelorarbeit|Masterarbeit|Studium",
                "die|der|Stelle als",
                // es
                "soy .. estudiante|becario|becaria|alumno|alumna|recién",
                "mi tesis|solicitud|candidatura|tfg|tfm|práctica|prácticas|trabajo fin|de|final|para|en|enviada [grado|máster]",
                "me postulé|apunté|presenté a|para|al",
                "mi|la tesis|beca|prácticas|solicitud|candidatura|carrera|máster|grado|plaza", "el puesto de|que",
                // fr
                "je suis étudiant|étudiante|en|lycéenne|lycéen|apprenti|apprentie|stagiaire [en|master|licence|première|deuxième|dernière|troisième|alternance] [année]",
                "mon|ma mémoire|stage|thèse|candidature|alternance|master|licence|reconversion",
                "étudiant|étudiante|élève|apprenti|apprentie _",
                // pt
                "minha|meu tese|dissertação|estágio|candidatura|mestrado|licenciatura|tcc",
                "candidatei|inscrevi me [à|ao|a|para]", "a vaga", "professor|professora|doutora|doutor _",
                // it
                "sono uno|una|un studente|studentessa|tirocinante|laureando|laureanda|apprendista|stagista",
                "studio|studente|studentessa [al|di|in] [terzo|secondo|primo|ultimo] [anno] [di] ingegneria|medicina|giurisprudenza|architettura|lettere|design|biologia|economia",
                "mia|mio tesi|tirocinio|candidatura|stage|tirocini|dottorato",
                // nl
                "mijn scriptie|stage|sollicitatie|studie|afstuderen|afstudeeronderzoek", "gesolliciteerd");
    }

    @Override
    public String why() {
        return "People at the start of something write to strangers too, and ask for help instead of offering it.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦I applied for⟧ ⟦the post⟧ in the print shop."),
                Example.hit("⟦Soy estudiante⟧ de segundo en Jaca."),
                Example.hit("Ik schrijf ⟦mijn scriptie⟧ over turfwinning."),
                Example.hit("⟦Je suis étudiante en⟧ lutherie."),
                Example.miss("The paint was applied in two coats."),
                Example.miss("We help students find the best lender."),
                Example.miss("Das Studio ist im Keller."),
                Example.miss("Nuestra agencia da consejo a empresas."));
    }
}
