package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Names what the two share: where they met, worked, studied, sat. */
public final class SharedContext extends PhraseRule {
    public SharedContext() {
        super(
                "shared-context", Group.CONTEXT, -170,
                // en
                "we met [..] at|in|on|last|during|through|yesterday|briefly",
                "met you [..] at|in|last|yesterday|on|during",
                "nice|great|good|lovely [to] meet|meeting|talking|see|seeing [with|to] you [..] at|in|on|yesterday|last|today|during",
                "sat|stood|sitting|stand next|beside|behind|across|opposite [to] [from] you|us|me",
                "we [both] worked|studied|trained|lived|served|played|shared|overlapped|reviewed|went together|at|to|a|each [other]",
                "worked [together|with|for|under] with|for|together|under|you [you|me] at|on|in|back",
                "your|my old|former colleague|classmate|student|neighbour|neighbor|coworker|teammate|boss|manager|team|desk|office|seat",
                "m|am|was [one] [of] your neighbour|neighbor|student|students|classmate|tenant|patient",
                "am|m in your class|course|lecture|seminar|team|building",
                "attended|visited|watched|recorded your .. talk|lecture|workshop|class|course|session|presentation|keynote|tutorial|concert",
                "your .. talk|lecture|keynote|workshop|class|tutorial at",
                "same|the same class|school|dorm|choir|club|course|ward|shift|year|building|street|team|village",
                "class of #", "our kids|children|daughters|sons|mothers|fathers|dogs|allotments", "took over your",
                "lent|borrowed me|your|you .. bike|book|drill|ladder|tent|pen|umbrella",
                "remember|recall me|us|the from", "from next door", "we ve been .. each|together",
                // de
                "wir haben|hatten|saßen|standen|waren|kennen|sind .. kennengelernt|getroffen|unterhalten|gesehen|nebeneinander|zusammen|gemeinsam|begegnet",
                "haben uns .. kennengelernt|getroffen|unterhalten|gesehen",
                "ehemalige*|frühere* Kollegin|Kollege|Kollegen|Schüler*|Student*|Mitschüler*|Nachbar*",
                "Ihr|Ihre|dein|deine neuer|neue|alter|alte Nachbar|Nachbarin|Kollege|Kollegin",
                "Ihr|Ihre|dein|deine Nachbar|Nachbarin",
                "Ihrem|deinem|Ihren|deinen|Ihrer|deiner Vortrag|Seminar|Workshop|Vorlesung|Kurs|Führung in|am|an|auf|beim|im|besucht|gehört|teilgenommen",
                "in|bei Ihrem|deinem|Ihrer|deiner Vortrag|Seminar|Workshop|Vorlesung|Kurs|Führung",
                "zusammen|gemeinsam gearbeitet|studiert|gespielt|gesungen",
                "gleiche*|selbe* Klasse|Schule|Verein|Abteilung|Kurs|Haus|Jahrgang",
                "unsere Kinder|Töchter|Söhne|Mütter",
                // es
                "nos conocimos|vimos|sentamos|encontramos|cruzamos",
                "trabajamos|estudiamos|coincidimos|jugamos juntos|juntas|en",
                "antiguo|antigua|ex compañero|compañera|colega|alumno|alumna|vecino|vecina",
                "fui|soy|era tu|su|alumno|alumna [alumno|alumna|vecino|vecina|estudiante] [tuyo|tuya|suyo|suya]",
                "estuve|asistí en|a tu|su charla|conferencia|taller|clase|curso|ponencia",
                "misma|mismo clase|escuela|promoción|barrio|edificio|instituto|equipo",
                "nuestros|nuestras hijos|hijas",
                // fr
                "nous|on nous|s' sommes|est [sommes] rencontrés|rencontrées|croisés|croisées|vus|connus [à|au]",
                "travaillé|étudié|joué ensemble",
                "ancien|ancienne|anciens|ex collègue|collègues|élève|étudiant|étudiante|voisin|voisine",
                "votre|ton|ta nouveau|nouvelle voisin|voisine|collègue", "votre|ton|ta voisin|voisine",
                "j'étais .. votre|ta|ton conférence|cours|atelier|exposé",
                "j'ai assisté|suivi à|votre [votre|ta|ton] conférence|cours|atelier",
                "même|mêmes promo|promotion|classe|école|lycée|immeuble|quartier", "nos enfants|filles|fils",
                // pt
                "conhecemo|conhecemos|encontrámo|encontramos|encontrei nos|te|o|a na|no|em [na|no]",
                "nos conhecemos|encontramos|cruzámos|cruzamos",
                "trabalhámos|trabalhamos|estudámos|estudamos juntos|juntas|na|no",
                "antigo|antiga|ex colega|aluno|aluna|vizinho|vizinha",
                "fui|sou|era seu|sua|teu|tua aluno|aluna|vizinho|vizinha|colega",
                "estive|assisti na|à|a|no|ao sua|tua|seu|teu palestra|aula|workshop|curso|oficina",
                "mesma|mesmo turma|escola|faculdade|prédio|bairro|curso", "nossos|nossas filhos|filhas",
                // it
                "ci siamo conosciuti|conosciute|incontrati|incontrate|visti|viste|incrociati|parlati",
                "abbiamo lavorato|studiato|giocato|cantato insieme",
                "ex collega|alunno|alunna|studente|studentessa|compagno|compagna|vicino|vicina",
                "sono|ero il|la|un|una tuo|suo|tua|sua vicino|vicina|alunno|alunna|allievo|allieva|collega",
                "ero|sono alla|al|stato|stata [alla|al] tua|suo|tuo|sua conferenza|lezione|corso|intervento|concerto",
                "stessa|stesso classe|scuola|facoltà|squadra|palazzo|corso", "i nostri|le figli|nostre [figlie]",
                // nl
                "elkaar .. ontmoet|gesproken|gezien|leren", "samen gewerkt|gestudeerd|gespeeld|gezongen",
                "samengewerkt", "oud|oude|voormalig|vroegere collega|klasgenoot|student|leerling|buurman|buurvrouw",
                "je|jouw|uw nieuwe buurman|buurvrouw|buren|overbuurman",
                "bij|tijdens|naar je|jouw|uw lezing|presentatie|college|workshop|cursus|concert",
                "zelfde|dezelfde klas|school|opleiding|ploeg|straat|vereniging", "onze kinderen|dochters|zonen");
    }

    @Override
    public String why() {
        return "What only one who was there can say is not mass-mailed; a template knows neither the row nor "
                + "the room.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦We met at⟧ the seed market in spring."),
                Example.hit("⟦Wir saßen im Zug nebeneinander⟧, ich hatte den Kuchen."),
                Example.hit("Soy Pilar, ⟦nos conocimos⟧ en el huerto."),
                Example.hit("Ik zat ⟦bij je workshop⟧ over zuurdesem."),
                Example.hit("⟦Ci siamo conosciuti⟧ al mercato dei libri."),
                Example.miss("I met my goals for the month."),
                Example.miss("Wir haben den Schrank zusammengebaut."),
                Example.miss("Your talk about growth resonated with me."),
                Example.miss("Our school offers courses for managers."));
    }
}
