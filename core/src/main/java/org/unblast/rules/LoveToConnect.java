package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Wants to connect, exchange ideas, share insights: the wish that needs no reason. */
public final class LoveToConnect extends PhraseRule {
    public LoveToConnect() {
        super(
                "love-to-connect", Group.ASK, 35,
                // en
                "worth|mind connecting", "let s|us connect",
                "exchange|swap|share|trade ideas|insights|experiences|perspectives|thoughts|strategies",
                "explore|discuss synergies|collaboration|opportunities|collaborations|partnership|partnerships",
                "add|adding you to my network", "to be connected", "to have you in|on", "please accept [and|my]",
                "connect|connected|connecting|link|network with [other|fellow|more|good|great|like] people|professionals|leaders|others|founders|owners|managers|directors|experts|colleagues|those|everyone|_ leaders|professionals",
                // de
                "freue|freuen mich|uns .. Vernetzung|vernetzen|Austausch", "freue|freuen .. Vernetzung|Austausch",
                "lass uns .. vernetzen|connecten|austauschen", "freue|freuen mich|uns auf|über|wenn",
                "Vernetzung|vernetzen|Vernetzen",
                // es
                "compartir ideas|experiencias|recursos|conocimientos", "conectemos|conectamos",
                // fr
                "ravi|ravie|heureux|heureuse|plaisir|curieux de|d' échanger|connecter|vous", "échanger sur|autour|nos",
                "rejoindre|intégrer mon|votre réseau", "connecter|connexion|connectons",
                // pt
                "trocar ideias|experiências|conhecimentos",
                // it
                "scambiare idee|opinioni|esperienze|due", "ampliare|colleghiamoci|connettiamoci [la] [rete]",
                // nl
                "leuk|graag|fijn om|zou|willen|wil [te] [ik] connecten|verbinden|linken|connectie|contact");
    }

    @Override
    public String why() {
        return "Whoever has a reason to write names it; \"let us exchange ideas\" is what stands where none is.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦Leuk om te connecten⟧!"),
                Example.hit("We ought ⟦to be connected⟧."),
                Example.miss("The hose does not connect to the new tap."),
                Example.miss("I would love to see the barn again."),
                Example.miss("Bitte schalten Sie den Drucker im zweiten Stock aus."));
    }
}
