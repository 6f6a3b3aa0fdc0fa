package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Says that he is expanding his network: you are one more. */
public final class ExpandNetwork extends PhraseRule {
    public ExpandNetwork() {
        super(
                "expand-network", Group.PRETENCE, 20,
                // en
                "expand*|grow|growing|build|building|broaden*|widen*|extend* my|our|their [professional] [linkedin] network|circle|connections",
                "connecting with [other|more|fellow|industry|local|new] professionals|leaders|founders|people|entrepreneurs|experts|ceos|executives",
                "connect|network|networking with [other|more|fellow|industry|local] professionals|leaders|founders|entrepreneurs|experts|executives|freelancers|peers",
                "professional|my network", "always looking to connect|meet", "my|our|the|your circle|network of",
                "always good|happy|great|nice|glad|open to know|connect|meet|have|be|see",
                "professional network|circle|community|contacts",
                // de
                "mein|unser|meines Netzwerk|Netzwerks .. erweitern|ausbauen|vergrößern|wachsen",
                "Netzwerk mit|von|aus|in|auf|um|wächst|erweitern|ausbauen|aufbauen", "mein|meinem|unser|Ihr Netzwerk",
                // es
                "ampliar|ampliando|expandir|expandiendo|hacer|crecer|ampliamos mi|nuestra|la red",
                "ampliar|expandir mi red", "red de contactos|profesionales", "mi|tu|su|nuestra|la red",
                "profesionales|directivos|líderes|contactos del|de|en [sector|tu|su|calidad|mi]",
                // pt
                "ampliar|expandir|aumentar|alargar|ampliando|expandindo [a|o] [minha|meu|nossa] rede|networking",
                "rede de contactos|contatos|profissionais", "minha|sua|nossa|a rede",
                // it
                "ampliare|allargare|espandere|ampliando|espandendo [la] [mia|nostra] rete|network|cerchia",
                // nl
                "mijn|ons netwerk uitbreiden|uit|vergroten|breiden [breiden]", "mijn|je|uw|ons netwerk");
    }

    @Override
    public String why() {
        return "Whoever grows a network by number writes to a list.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("I am ⟦expanding my network⟧ this year."),
                Example.hit("Ich möchte ⟦mein Netzwerk erweitern⟧."),
                Example.hit("Quiero ⟦ampliar mi red⟧."),
                Example.miss("The network in room 4 is down."),
                Example.miss("Das Netz im Hafen ist gerissen."),
                Example.miss("They are expanding the road to the quarry."));
    }
}
