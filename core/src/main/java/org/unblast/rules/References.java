package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Counts his customers and speaks of the reader as one of a kind: 300 firms like yours, on average. */
public final class References extends PhraseRule {
    public References() {
        super(
                "references", Group.OFFER, 95,
                // en
                "over|than|nearly|around|about|with # [#] clients|companies|firms|businesses|customers|people|members|countries|practices|schools|shops|owners|teams|offices|sites|clinics|hotels",
                "# [#] countries|clients|companies|firms|businesses|practices|agencies|brands|founders|owners|investors|members",
                "more than # [#]", "on average",
                "our clients|customers|members [_] save|get|see|tend|usually|report|cut|are|pay|have",
                "companies|firms|businesses|teams|people|practices|owners|agencies|clinics|shops|studios|schools|leaders|founders like|in your|yours [sector|area|field|position|industry|line|region|role|town]",
                "like yours|yourself", "most of them|our", "in # countries",
                "certified|iso|leading manufacturer|supplier|company|#|in",
                "many|several|most of [the|our] companies|firms|clients|businesses|people|practices|owners",
                // de
                "über|mehr # [#] _", "im Schnitt", "# [#] Kunden|Firmen|Betriebe*|Unternehmen|Praxen|Länder*|Teams",
                "Betriebe*|Firmen|Unternehmen|Praxen|Kanzleien|Teams wie|in|mit|aus", "die meisten",
                // es
                "más de # [#]", "# empresas|clientes|países|contactos|negocios|profesionales|marcas|equipos",
                "empresas|negocios|clínicas|equipos|profesionales|directivos como|de|del|en|que",
                // fr
                "en moyenne", "dirigeants|entreprises|PME|cabinets|clients|équipes de|du|comme|qui|des",
                "# [#] entreprises|clients|pays|sociétés|dirigeants|cabinets",
                // pt
                "# [#] empresas|clientes|países|profissionais|clínicas|lojas", "em|de todo o|a [Brasil|país|mundo]",
                "empresas|profissionais|clínicas|lojas|equipas|líderes como|de|do|da|que|em",
                // it
                "# [#] aziende|clienti|studi|contatti|professionisti|paesi|imprese", "del|nel|di settore",
                "in tutta|tutto [Italia|Europa]",
                "aziende|studi|professionisti|imprese|agenzie|clienti come|di|del|che|in",
                // nl
                "# [#] bedrijven|klanten|ondernemers|landen|mensen|praktijken",
                "bedrijven|ondernemers|praktijken|teams|mensen|kantoren zoals|als|in|die|uit|met", "de meeste",
                "gemiddeld");
    }

    @Override
    public String why() {
        return "Numbers of customers are there to impress strangers; who knows you speaks of you and not of your kind.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("We serve ⟦over 300 clients⟧ by now."),
                Example.hit("⟦Im Schnitt⟧ dauert das einen Tag."),
                Example.hit("Somos ⟦más de 40⟧ en el gremio."),
                Example.hit("⟦En moyenne⟧, la note baisse."),
                Example.miss("The bus was late by three minutes."),
                Example.miss("Die Firma nebenan hat den Schlüssel."),
                Example.miss("Your country house has a leaking roof."));
    }
}
