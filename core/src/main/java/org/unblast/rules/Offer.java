package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Says what is for sale, in any trade. */
public final class Offer extends PhraseRule {
    public Offer() {
        super(
                "offer", Group.OFFER, 100,
                // en
                "we|I offer|provide|deliver|specialize|specialise|unify",
                "we are|re a|an|the [leading|boutique|small|top|global|full] .. agency|provider|studio|team|firm|consultancy|company|platform",
                "our|my [new|ai|own|smart|powered] [powered|driven] platform|solution|solutions|software|tool|services|agency|product|saas|app|program|programme|system helps|help|unifies|automates|is|has|gives|lets|makes|saves|can|enables|and|to|could|would|offers",
                "our|my services|solutions|offerings|portfolio",
                "building|developed|built|created|launched [a|an] [new] .. platform|tool|tools|saas|solution|app for",
                "best price|prices|quality|rates",
                // de
                "wir|ich bieten|biete|liefern|entwickeln|vertreiben", "bieten|biete wir|ich",
                "unsere|unserer|unseren|unser Lösung|Lösungen|Software|Plattform|Agentur|Dienstleistung*|Tool|Produkt*|Angebot|KI",
                "wir sind ein|eine|der|die .. Agentur|Anbieter|Dienstleister|Beratung|Spezialisten|Unternehmen",
                // es
                "ofrecemos|ofrezco|brindamos|unificamos|desarrollamos",
                "nuestra|nuestro plataforma|solución|herramienta|agencia|software|servicio|producto",
                "nuestros|nuestras servicios|productos|soluciones",
                "somos una|un .. agencia|empresa|consultora|equipo|plataforma", "nos especializamos|dedicamos",
                // fr
                "nous proposons|offrons|développons",
                "notre solution|plateforme|outil|agence|logiciel|offre|application",
                "spécialisé|spécialisés|spécialisée dans|en|sur",
                // pt
                "oferecemos|ofereço", "nossa|nosso plataforma|solução|ferramenta|agência|software|serviço|produto",
                "somos uma|um .. agência|empresa|consultoria|equipa|equipe|plataforma",
                "criámos|criamos|desenvolvemos uma|um solução|plataforma|ferramenta|sistema",
                "especializados|especialistas em",
                // it
                "offriamo|proponiamo|sviluppiamo",
                "nostra|nostro piattaforma|soluzione|agenzia|software|strumento|servizio|prodotto",
                "siamo un|una|un'|l' .. agenzia|azienda|società|team|piattaforma", "mi|ci occupo|occupiamo di",
                // nl
                "wij|we bieden|leveren|ontwikkelen", "bieden wij|we",
                "onze|ons oplossing|oplossingen|software|tool|platform|diensten|dienst|bureau|product|producten");
    }

    @Override
    public String why() {
        return "An offer to somebody who asked for none is what makes it outreach; alone it may still be an "
                + "honest supplier.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦We provide⟧ payroll for small hotels."),
                Example.hit("Mit ⟦unserer Software⟧ läuft die Kasse von allein."),
                Example.hit("⟦Ofrecemos⟧ toldos a medida."),
                Example.hit("⟦Nous proposons⟧ des formations en ligne."),
                Example.hit("⟦Wij leveren⟧ verpakkingen op maat."),
                Example.miss("We are a family of five and need a bigger table."),
                Example.miss("Our service starts at ten, the choir meets at nine."),
                Example.miss("Sie bieten mir einen Stuhl an, danke."));
    }
}
