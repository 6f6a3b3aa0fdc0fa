package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Offers honours: a feature, an award, a council, a book. */
public final class Vanity extends PhraseRule {
    public Vanity() {
        super(
                "vanity", Group.OFFER, 100,
                // en
                "feature you|your in|on|story", "featured in our|the",
                "you|been have|ve been|ve|are selected|nominated|shortlisted|chosen", "who s who",
                "top # leaders|ceos|founders|entrepreneurs|innovators|women|companies|leader|most",
                "most influential|inspiring|admired", "award|awards nomination|ceremony|nominee|magazine",
                "exclusive council|membership|club", "executive|leadership|leaders council|magazine|board",
                "magazine|cover feature|story|interview", "become a|an published|bestselling|best author|selling",
                "honorary doctorate|degree",
                // de
                "Auszeichnung als|zum|für", "wurden|wurde|sind .. nominiert|ausgewählt|ausgezeichnet",
                "Top # Unternehmer*|Führungskräfte|Arbeitgeber|Berater|Experten",
                "Interview|Artikel|Portrait in|im unserem|Magazin",
                // es
                "ha|has|fue|fuiste sido|nominado|nominada|seleccionado|seleccionada [nominado|seleccionado|elegido|nominada|seleccionada|elegida]",
                "top # líderes|ceos|empresas|empresarios|fundadores", "más influyentes|inspiradores",
                "entrevista|artículo en|para nuestra revista",
                // fr
                "vous|tu avez|as|êtes été|nommé|sélectionné [sélectionné|nominé|choisi|sélectionnée|nominée]",
                "top # dirigeants|leaders|entrepreneurs", "plus influents|inspirants",
                "interview|article|portrait dans|pour notre magazine",
                // pt
                "foi|foste selecionado|selecionada|nomeado|nomeada|indicado|indicada|escolhido|escolhida",
                "top # líderes|ceos|empresas|empreendedores", "mais influentes|inspiradores",
                "entrevista|matéria para|na nossa revista",
                // it
                "è|sei stato|stata selezionato|selezionata|nominato|nominata|scelto|scelta",
                "top # leader|ceo|imprenditori|aziende", "più influenti",
                "intervista|articolo per|sulla|sul nostra|nostro rivista|magazine",
                // nl
                "bent|is u|je|genomineerd|geselecteerd [genomineerd|geselecteerd|uitgekozen]",
                "top # leiders|ondernemers|bedrijven", "meest invloedrijke|inspirerende",
                "interview|artikel in|voor ons magazine|blad");
    }

    @Override
    public String why() {
        return "Paid honours are sold by flattering everybody.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦You have been selected⟧ for our list of the year."),
                Example.hit("Sie ⟦wurden nominiert⟧!"),
                Example.hit("⟦Fue seleccionada⟧ por nuestro jurado."),
                Example.hit("Een plaats bij de ⟦meest invloedrijke⟧ bouwers."),
                Example.miss("The council emptied the bins today."),
                Example.miss("Ich wurde gestern am Knie operiert."),
                Example.miss("The cover of the pool is torn."));
    }
}
