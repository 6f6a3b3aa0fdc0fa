package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Names shared contacts or groups as the whole reason to write. */
public final class MutualPretext extends PhraseRule {
    public MutualPretext() {
        super(
                "mutual-pretext", Group.PRETENCE, 50,
                // en
                "saw|see|noticed [that] we|were share|have|both|are|re .. connections|connection|groups|group|contacts|interests|connected",
                "share|have [a|several|many|some|few|#] [of] mutual|common|shared connections|connection|contacts|contact",
                "mutual connections|contacts in", "we're|were|are both in|members .. group|space|industry|field",
                "in|run the same|similar circles",
                "share|shared|have|several|many|some|few|#|common|mutual contacts|connections|contact|connection|groups",
                // de
                "gemeinsame|gemeinsamen Kontakte|Kontakten|Verbindungen", "haben .. gemeinsame Kontakte|Interessen",
                // es
                "contactos|conexiones en común",
                "tenemos [varios|muchos|algunos] contactos|amigos|conexiones|intereses .. común",
                // fr
                "relations|contacts en commun",
                // it
                "contatti|collegamenti|conoscenze in comune",
                // nl
                "gemeenschappelijke|gezamenlijke|wederzijdse contacten|connecties|kennissen");
    }

    @Override
    public String why() {
        return "Automation fills in a shared contact for everyone; a friend of a friend says what the friend said.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("I ⟦see we share 12 connections⟧."),
                Example.hit("Wir ⟦haben ja viele gemeinsame Kontakte⟧."),
                Example.hit("Veo que ⟦tenemos muchos contactos en común⟧."),
                Example.miss("We share the stairwell, so please shut the door."),
                Example.miss("Both of you are connected to the wrong printer."),
                Example.miss("Der Kontakt am Stecker ist lose."));
    }
}
