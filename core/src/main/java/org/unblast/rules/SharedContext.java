package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Names what the two share: where they met, worked, studied, sat. */
public final class SharedContext extends PhraseRule {
    public SharedContext() {
        super(
                "shared-context", Group.CONTEXT, -95,
                // en
                "we met [..] at|in|on|last|during|through|yesterday|briefly",
                "met you [..] at|in|last|yesterday|on|during",
                "nice|great|good|lovely [to] meet|meeting|talking|see|seeing [with|to] you [..] at|in|on|yesterday|last|today|during",
                "sat|stood|sitting|stand next|beside|behind|across|opposite [to] [from] you|us|me",
                "we [both] worked|studied|trained|lived|served|played|shared|overlapped|reviewed|went together|at|to|a|each [other]",
                "worked [together|with|for|under] with|for|together|under|you [you|me] at|on|in|back",
                "your|my old|former colleague|classmate|student|neighbour|neighbor|coworker|teammate|boss|manager|team|desk|office|seat",
                "m|am|was [one] [of] your neighbour|neighbor|student|students|classmate|tenant|patient",
                "attended|visited|watched|recorded your .. talk|lecture|workshop|class|course|session|presentation|keynote|tutorial|concert",
                "your .. talk|lecture|keynote|workshop|class|tutorial at",
                "same|the same class|school|dorm|choir|club|course|ward|shift|year|building|street|team|village",
                "class of #", "our kids|children|daughters|sons|mothers|fathers|dogs|allotments", "took over your",
                "remember|recall me|us|the from",
                "read|heard|watched|saw|liked|enjoyed your paper|talk|article|piece|book|thesis|lecture|chapter|answer|reply",
                "your|the talk|paper|lecture|panel|session|workshop|article|piece|question on|at|in|about|yesterday|last|from",
                "on page|slide|line #", "episode|chapter|page|slide|figure|section #",
                "same|our|my|your old school|class|year|team|course|choir|club|village|building|office|flat|bench|shift|department|ward",
                "I worked|studied|trained|taught|played|lived|sang with|under|at|in|next",
                "remember me|you|the|when|that|your",
                // de
                "wir haben|hatten|saßen|standen|waren|kennen|sind .. kennengelernt|getroffen|unterhalten|gesehen|nebeneinander|zusammen|gemeinsam|begegnet",
                "Ihrem|deinem|Ihren|deinen|Ihrer|deiner Vortrag|Seminar|Workshop|Vorlesung|Kurs|Führung in|am|an|auf|beim|im|besucht|gehört|teilgenommen",
                "in|bei Ihrem|deinem|Ihrer|deiner Vortrag|Seminar|Workshop|Vorlesung|Kurs|Führung",
                "zusammen|gemeinsam gearbeitet|studiert|gespielt|gesungen", "unsere Kinder|Töchter|Söhne|Mütter",
                "wir haben|hatten uns", "ich|wir saß|saßen|stand|standen _",
                // es
                "nos conocimos|vimos|sentamos|encontramos|cruzamos",
                "fui|soy|era tu|su|alumno|alumna [alumno|alumna|vecino|vecina|estudiante] [tuyo|tuya|suyo|suya]",
                "nuestros|nuestras hijos|hijas",
                "tu|su|la charla|artículo|libro|ponencia|clase|conferencia|tesis",
                "nos conocimos|vimos|sentamos|encontramos|vemos",
                // fr
                "nous|on nous|s' sommes|est [sommes] rencontrés|rencontrées|croisés|croisées|vus|connus [à|au]",
                "votre|ton article|conférence|livre|exposé|atelier|intervention|texte|cours|thèse|billet",
                // pt
                "nos conhecemos|encontramos|cruzámos|cruzamos",
                "estive|assisti na|à|a|no|ao sua|tua|seu|teu palestra|aula|workshop|curso|oficina",
                "seu|sua|teu|tua artigo|livro|palestra|aula|texto|fala|apresentação",
                "li|vi|assisti|ouvi o|a|à [seu|sua|teu|tua]",
                // it
                "ci siamo conosciuti|conosciute|incontrati|incontrate|visti|viste|incrociati|parlati",
                "stessa|stesso classe|scuola|facoltà|squadra|palazzo|corso",
                // nl
                "onze kinderen|dochters|zonen");
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
                Example.hit("⟦Ci siamo conosciuti⟧ al mercato dei libri."),
                Example.miss("I met my goals for the month."),
                Example.miss("Wir haben den Schrank zusammengebaut."),
                Example.miss("Your thoughts about growth resonated with me."),
                Example.miss("Our school offers courses for managers."));
    }
}
