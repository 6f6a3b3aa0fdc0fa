package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Wants to connect, exchange ideas, share insights: the wish that needs no reason. */
public final class LoveToConnect extends PhraseRule {
    public LoveToConnect() {
        super(
                "love-to-connect", Group.ASK, 55,
                // en
                "love|like|great|happy|excited|glad|thrilled|keen|honored|pleased to connect",
                "love|like to|and connect|network [and] [exchange|share|learn|explore|discuss|follow|keep]",
                "worth|mind connecting", "let s|us connect",
                "exchange|swap|share|trade ideas|insights|experiences|perspectives|thoughts|strategies",
                "explore|discuss synergies|collaboration|opportunities|collaborations|partnership|partnerships",
                "add|adding you to my network", "follow|following your thinking|journey|work",
                // de
                "freue|freuen mich|uns .. Vernetzung|vernetzen|Austausch",
                "gerne|gern [würde|möchte|will] [ich] [mich] .. vernetzen|austauschen",
                "freue|freuen .. Vernetzung|Austausch", "würde mich .. vernetzen|Austausch|freuen",
                "lass uns .. vernetzen|connecten|austauschen",
                // es
                "me|nos gustaría|encantaría .. conectar|conectarnos|conectarme|contactar",
                "compartir ideas|experiencias|recursos|conocimientos", "conectemos|conectamos",
                // fr
                "j'aimerais|souhaiterais|serais .. échanger|connecter|réseau",
                "ravi|ravie|heureux|heureuse|plaisir|curieux de|d' échanger|connecter|vous", "échanger sur|autour|nos",
                "rejoindre|intégrer mon|votre réseau",
                // pt
                "trocar ideias|experiências|conhecimentos",
                // it
                "mi farebbe|piacerebbe|fa .. piacere|connettermi|entrare|collegarmi|scambiare",
                "scambiare idee|opinioni|esperienze|due", "entrare in contatto|rete|connessione",
                "ampliare|colleghiamoci|connettiamoci [la] [rete]",
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
                Example.hit("I would ⟦love to connect⟧!"),
                Example.hit("⟦Würde mich freuen⟧, von Ihnen zu hören."),
                Example.hit("⟦Me encantaría conectar⟧ contigo."),
                Example.hit("⟦Leuk om te connecten⟧!"),
                Example.hit("⟦Mi farebbe piacere⟧ conoscerti."),
                Example.miss("The hose does not connect to the new tap."),
                Example.miss("I would love to see the barn again."),
                Example.miss("Bitte vernetzen Sie den Drucker im zweiten Stock."));
    }
}
