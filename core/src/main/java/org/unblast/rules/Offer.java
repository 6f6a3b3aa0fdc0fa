package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Says what is for sale, in any trade. */
public final class Offer extends PhraseRule {
    public Offer() {
        super(
                "offer", Group.OFFER, 85,
                // en
                "we|I offer|provide|deliver|specialize|specialise|unify",
                "we are|re a|an|the [leading|boutique|small|top|global|full] .. agency|provider|studio|team|firm|consultancy|company|platform",
                "our|my [new|ai|own|smart|powered] [powered|driven] platform|solution|solutions|software|tool|services|agency|product|saas|app|program|programme|system helps|help|unifies|automates|is|has|gives|lets|makes|saves|can|enables|and|to|could|would|offers",
                "best price|prices|quality|rates", "I work|coach|represent with|a|an|people|several",
                "we are|re a|an [leading|small|independent|certified|uk|growing] agency|company|firm|studio|team|manufacturer|supplier|provider|platform|consultancy|group|factory|network",
                "our|my clients|website|page|platform|product|products|agency|services|catalogue|software|programme|solution|solutions|developers|engineers|consultants|app|coaching|tool",
                "team of # _", "i represent|coach _", "take care of", "we take care|handle",
                "I|we help people|companies|firms|owners|teams|businesses|founders|leaders|clinics|practices|shops|restaurants|professionals|small|_ companies|owners|businesses",
                // de
                "wir|ich bieten|biete|liefern|entwickeln|vertreiben", "bieten|biete wir|ich",
                "unsere|unserer|unseren|unser Lösung|Lösungen|Software|Plattform|Agentur|Dienstleistung*|Tool|Produkt*|Angebot|KI",
                "wir sind ein|eine|der|die .. Agentur|Anbieter|Dienstleister|Beratung|Spezialisten|Unternehmen",
                "wir|ich machen|bauen|liefern|bieten|entwickeln|unterstützen|begleiten|produzieren|vertreiben|übernehmen|baue|begleite _",
                "unsere|unser|unserer|unseren|unserem Kunden|Team|Agentur|Firma|Plattform|Software|Angebot|Produkt*|Kurs|Webseite|Website|Seite|Leistungen|Dienst*",
                "bin|sind [ein|eine] [_] Agentur|Anbieter|Hersteller|Coach|Berater|Beraterin|Spezialist|Spezialisten|Dienstleister",
                // es
                "ofrecemos|ofrezco|brindamos|unificamos|desarrollamos",
                "nuestra|nuestro plataforma|solución|herramienta|agencia|software|servicio|producto",
                "nuestros|nuestras servicios|productos|soluciones",
                "somos una|un .. agencia|empresa|consultora|equipo|plataforma", "nos especializamos|dedicamos",
                "ayudamos|ayudo|trabajamos|trabajo|acompaño|acompañamos a|con [_] empresas|personas|equipos|negocios|profesionales|directivos|clínicas|despachos|_",
                "nuestro|nuestra|nuestros|nuestras equipo|agencia|empresa|plataforma|clientes|programa|servicio|servicios|catálogo|web|página|curso|fábrica|productos",
                // fr
                "nous proposons|offrons|développons",
                "notre solution|plateforme|outil|agence|logiciel|offre|application",
                "spécialisé|spécialisés|spécialisée dans|en|sur",
                "nos|notre clients|équipe|agence|plateforme|solution|logiciel|site|offre|outil|usine|produits|programme",
                "nous|j' accompagnons|aidons|travaillons|concevons|fabriquons|proposons|accompagne|aide _",
                "nous accompagnons|aidons",
                // pt
                "oferecemos|ofereço", "nossa|nosso plataforma|solução|ferramenta|agência|software|serviço|produto",
                "somos uma|um .. agência|empresa|consultoria|equipa|equipe|plataforma",
                "criámos|criamos|desenvolvemos uma|um solução|plataforma|ferramenta|sistema",
                "especializados|especialistas em",
                // it
                "nostra|nostro piattaforma|soluzione|agenzia|software|strumento|servizio|prodotto",
                "siamo un|una|un'|l' .. agenzia|azienda|società|team|piattaforma", "mi|ci occupo|occupiamo di",
                "nostri|nostre clienti|servizi|prodotti|corsi|soluzioni", "siamo un|una|uno _",
                // nl
                "wij|we bieden|leveren|ontwikkelen", "bieden wij|we",
                "onze|ons oplossing|oplossingen|software|tool|platform|diensten|dienst|bureau|product|producten",
                "wij|we|ik maken|helpen|leveren|bouwen|werken|help|begeleid|begeleiden|regelen|doen|verzorgen _",
                "ons|onze team|platform|klanten|bureau|software|website|pagina|aanbod|product|producten|diensten|training|programma|app");
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
                Example.hit("⟦Nous proposons des⟧ formations en ligne."),
                Example.hit("⟦Wij leveren verpakkingen⟧ op maat."),
                Example.miss("We are a family of five and need a bigger table."),
                Example.miss("The service starts at ten, the choir meets at nine."),
                Example.miss("Sie bieten mir einen Stuhl an, danke."));
    }
}
