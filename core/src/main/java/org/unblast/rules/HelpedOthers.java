package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Helps companies like yours: who the customers are, before a word of you. */
public final class HelpedOthers extends PhraseRule {
    public HelpedOthers() {
        super(
                "helped-others", Group.OFFER, 110,
                // en
                "I|we|who|that help|helped|helping|assist|support|empower|enable .. companies|businesses|founders|startups|owners|agencies|teams|brands|leaders|clients|practices|coaches|consultants|firms|entrepreneurs|executives|freelancers|smes|manufacturers|clinics|dealerships|organizations|organisations|retailers|ceos|ctos|cfos|marketers|recruiters|gyms|lawyers|dentists|managers|partners|creators|sellers|stores|advisors|advisers",
                "I|we [ve] [recently|just|also|already] helped .. achieve|increase|grow|book|cut|reduce|double|scale|save|launch|generate|with|go|ship|sign|convert",
                "been helping|working|partnering [with] .. companies|businesses|founders|startups|owners|agencies|teams|brands|leaders|managers|practices",
                "I|we work|partner with .. companies|businesses|founders|startups|owners|agencies|teams|brands|leaders|clients|executives|ceos",
                "companies|businesses|teams|firms|brands|agencies|founders|clients|practices|owners|practitioners like yours|your|you",
                "help|helps|helping companies|businesses|founders|startups|owners|agencies|teams|brands|clients",
                "helped|saved # _",
                "a|one client|customer|company|firm|practice|clinic|shop|owner in|like|of|near|saved|got|went|cut|with",
                // de
                "ich|wir helfe|helfen|unterstütze|unterstützen|begleite|begleiten .. Unternehmen|Firmen|KMU|Gründer*|Selbst*|Coaches|Agenturen|Kunden|Teams|Freelancer*|Betriebe*|Mittelst*|Führungskräfte*|Berater*|Dienstleister*|Praxen",
                // es
                "ayudo|ayudamos|ayudado|ayudando|acompaño|acompañamos|apoyamos .. empresas|negocios|equipos|agencias|pymes|emprendedores|clínicas|líderes|marcas|dueños|directivos|profesionales|clientes|fundadores|startups",
                "empresas|negocios|equipos|agencias como la|el|tu|su tuya|suya|empresa|tuyo|suyo",
                // fr
                "aide|aidons|accompagne|accompagnons|aidé|accompagné .. entreprises|PME|ETI|dirigeants|équipes|fondateurs|entrepreneurs|indépendants|startups|coachs|cabinets|agences|consultants|clients|marques",
                // pt
                "ajudo|ajudamos|ajudámos|ajudei|ajudando|apoiamos .. empresas|negócios|equipas|equipes|empreendedores|agências|clínicas|líderes|marcas|clientes|pme|pmes|profissionais|startups",
                // it
                "aiuto|aiutiamo|aiutato|supporto|supportiamo|affianco|affianchiamo .. aziende|imprese|pmi|imprenditori|professionisti|team|clienti|studi|manager|startup|agenzie|freelance",
                "lavoro|lavoriamo [spesso] con .. aziende|imprese|pmi|imprenditori|agenzie|studi",
                // nl
                "ik|wij|we help|helpen|ondersteun|ondersteunen|begeleid|begeleiden .. bedrijven|ondernemers|mkb|mkb'ers|teams|organisaties|klanten|coaches|zzp*|bureaus");
    }

    @Override
    public String why() {
        return "\"I help X get Y\" is the sentence that sales courses teach; it is about a market, not about "
                + "the reader.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("⟦I help coaches⟧ fill their calendar."),
                Example.hit("⟦Wir unterstützen mittelständische⟧ Unternehmen beim Einkauf."),
                Example.hit("⟦Ajudamos empresas⟧ a vender melhor."),
                Example.hit("⟦Ik help ondernemers⟧ met hun planning."),
                Example.hit("⟦Ayudamos a pymes⟧ a ordenar su stock."),
                Example.miss("I help at the library on Saturdays."),
                Example.miss("Wir helfen am Sonntag beim Umzug."),
                Example.miss("Could you help me with the key to unit 4?"));
    }
}
