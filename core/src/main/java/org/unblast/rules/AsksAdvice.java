package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** A student, an applicant, somebody new asks for advice or after his application. */
public final class AsksAdvice extends PhraseRule {
    public AsksAdvice() {
        super(
                "asks-advice", Group.CONTEXT, -130,
                // en
                "I applied for|to|with", "I m|am applying for|to|with", "I have applied for|to|with",
                "my application|interview|thesis|dissertation|internship|apprenticeship|studies|degree|portfolio|cv|resume|dissertation",
                "m|am|as [currently] [in] [a|an] [my] [first|second|third|final|last|#] [generation|year|st|nd|rd|th] [year] [of|in] [phd|master|masters|bachelor|college|university|law|nursing|high|school|engineering|design|medical|graduate|undergraduate] student|trainee|apprentice|intern|graduate|undergraduate|sophomore|junior|pupil",
                "second|third|first|final|fourth year of|student|at",
                "internship|apprenticeship|traineeship|placement application|in|at|with|for|this|next",
                "advice|tips on|for|about how|applying|becoming|my|getting|starting|someone|changing|the",
                "looking for a|my|an [first|new|part] job|internship|apprenticeship|placement|supervisor|thesis|mentor",
                "career change|changer|switch|advice", "my|as a mentor for", "would|really value a recommendation",
                "learn about|more|from [about] [your|his] [the] path|experience there|team|role|hiring",
                "exploring .. role|roles|opportunities|position", "laid off", "for someone with my background",
                // de
                "habe mich .. beworben",
                "meine|meiner|mein Bewerbung|Masterarbeit|Bachelorarbeit|Abschlussarbeit|Doktorarbeit|Praktikum|Ausbildung|Studium|Facharbeit",
                "studiere [im|an|in|derzeit|gerade|seit] [#|dritten|zweiten|ersten|vierten]",
                "im ersten|zweiten|dritten|vierten|fünften|# Semester|Lehrjahr",
                "bin Student|Studentin|Schüler|Schülerin|Azubi|Auszubildende*|Praktikant*|Werkstudent*",
                "suche .. Praktikum*|Ausbildung*|Werkstudent*|Thesis|Stelle als", "einen Rat|Tipp [zu|für|von]",
                // es
                "soy .. estudiante|becario|becaria|alumno|alumna|recién",
                "estudio|estudiando [#|tercero|segundo|primero|cuarto|último|el|en] [año|curso] [de] ingeniería|medicina|derecho|enfermería|grado|máster|arquitectura|carrera|diseño|biología",
                "mi tesis|solicitud|candidatura|tfg|tfm|práctica|prácticas|trabajo fin|de|final|para|en|enviada [grado|máster]",
                "busco|buscando [mis|unas|mi|un] [primeras|primer] prácticas|empleo|trabajo|pasantía",
                "me postulé|apunté|presenté a|para|al", "un consejo|consejos sobre|para",
                // fr
                "je suis étudiant|étudiante|en|lycéenne|lycéen|apprenti|apprentie|stagiaire [en|master|licence|première|deuxième|dernière|troisième|alternance] [année]",
                "étudiant|étudiante en",
                "mon|ma mémoire|stage|thèse|candidature|alternance|master|licence|reconversion",
                "j'ai postulé|candidaté", "cherche|recherche un|une|mon stage|alternance|apprentissage|emploi|maître",
                "un conseil|conseils pour|sur",
                // pt
                "sou estudante|estagiário|estagiária|aluno|aluna|recém|caloiro|caloira",
                "estudo|estudante|licenciatura|mestrado de|em|no engenharia|medicina|direito|enfermagem|arquitetura|design|biologia",
                "minha|meu tese|dissertação|estágio|candidatura|mestrado|licenciatura|tcc",
                "candidatei|inscrevi me [à|ao|a|para]",
                "procuro|busco|procurando [um|o|meu] [meu|primeiro] estágio|emprego|orientador",
                "um conselho|conselhos sobre|para",
                // it
                "sono uno|una|un studente|studentessa|tirocinante|laureando|laureanda|apprendista|stagista",
                "studio|studente|studentessa [al|di|in] [terzo|secondo|primo|ultimo] [anno] [di] ingegneria|medicina|giurisprudenza|architettura|lettere|design|biologia|economia",
                "mia|mio tesi|tirocinio|candidatura|stage|tirocini|dottorato", "mi sono candidato|candidata",
                "cerco un|il|uno [mio] [primo] tirocinio|stage|lavoro|relatore", "un consiglio|consigli su|per|sulla",
                // nl
                "ik ben|als [een] [#|eerstejaars|tweedejaars|derdejaars] student|studente|stagiair|stagiaire|leerling|scholier",
                "mijn scriptie|stage|sollicitatie|studie|afstuderen|afstudeeronderzoek", "gesolliciteerd",
                "zoek een|naar stage|stageplek|stageplaats|bijbaan|leerwerkplek [stage|stageplek]",
                "studeer .. aan|in", "advies over|voor mijn|een");
    }

    @Override
    public String why() {
        return "People at the start of something write to strangers too, and ask for help instead of offering it.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦I applied for⟧ the post in the print shop."),
                Example.hit("Ich ⟦habe mich gestern beworben⟧."),
                Example.hit("⟦Soy estudiante⟧ de segundo en Jaca."),
                Example.hit("Ik schrijf ⟦mijn scriptie⟧ over turfwinning."),
                Example.hit("⟦Je suis étudiante en⟧ lutherie."),
                Example.miss("The paint was applied in two coats."),
                Example.miss("We help students find the best lender."),
                Example.miss("Das Studio ist im Keller."),
                Example.miss("Nuestra agencia da consejo a empresas."));
    }
}
