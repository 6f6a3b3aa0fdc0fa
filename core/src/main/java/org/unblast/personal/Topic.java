package org.unblast.personal;

import java.util.List;
import org.unblast.text.Phrases;
import org.unblast.text.Words;

/**
 * What a text may be about, told by its words in seven languages. Chosen by what sets mass mail of one kind apart from the
 * other kinds, not from genuine texts: that the rules know. No name, no place.
 *
 * @param name as the locales' messages call it
 * @param telling words of which one will do, in the notation of {@link Phrases}
 * @param vague words that other kinds use, too
 */
record Topic(String name, Phrases telling, Phrases vague) {
    static final List<Topic> ALL = List.of(
            of("jobs",
                    "cv|resume|headhunt*|openings|gehalt*|fachkraft*|festanstellung|vakanz*|zeitarbeit|sueldo|salaire*|"
                            + "embauch*|cercano|stipendi*|uitdaging|werven|emprego*",
                    "hiring|recruit*|vacanc*|salar*|roles|role|talent*|candidate*|career*|remote|bewerb*|lebenslauf|"
                            + "mandanten|stelle|stellen|contratar|buscamos|oferta|vacante*|poste|recrut*|posizion*|vacature*|"
                            + "functie*|opdrachtgevers|vaga*"),
            of("surveys",
                    "questionnaire*|respondent*|umfrage*|befrag*|fragebogen|encuesta*|cuestionario*|sondaggio|"
                            + "questionario|vragenlijst|inquerito",
                    "survey*|expert|experts|study|opinion*|studie|experten|expertos|estudio|enquete*|esperti|pesquisa"),
            of("events",
                    "webinar*|podcast*|episode*|gala|listeners|delegate*|recording*|gast*|einladung*|kongress*|oyentes|"
                            + "colloque|diner|convegn*|aflever*|luisteraar*|plaatsen|congresso*|convidad*|ouvintes|patrocinio",
                    "guest*|speaker*|summit*|conference*|expo|attendee*|forum|registration|dinner|veranstalt*|congres*|"
                            + "plazas|invitad*|evenement*|inscri*|ospit*|iscritt*|deelname"),
            of("developers",
                    "developer*|outsourc*|nearshore*|apps|testers|testing|qa|java|ios|android|laravel|bookkeeping|"
                            + "billing|bpo|annotat*|entwickler*|desarrollador*|programador*|externaliz*|virtuales|developpeu*|"
                            + "ingenieurs|externalis*|assistantes|sviluppator*|virtuali|ontwikkelaar*|programmeurs|squads|"
                            + "terceiriz*",
                    "app|engineers|assistants|offshore*|agents|sprint*|roadmap|testen|facturacion|appli|sviluppo|"
                            + "assistenti"),
            of("goods",
                    "machined|cnc|quantity|ship|container*|import|importacao|exportacao|muestra*|usine*|echantillon*|"
                            + "produciamo|fabbrica|fabriek*|levertijd|cotacao|pecas|maquinas|lieferant*",
                    "factory|manufactur*|pieces|freight|samples|wholesal*|fabric*|lieferung*|muster*|cotiza*|proveedor*|"
                            + "groothandel|fornecedor*|amostra*"),
            of("marketing",
                    "seo|google|ads|leads|outbound|keyword*|backlink*|campaign*|prospect*|outreach|blogs|ranking*|"
                            + "articles|appointments|webseite|anfragen|neukunden*|posicionamiento|anuncio*|reuniones|enlaces|mails|"
                            + "referencement|campagn*|pubblicit*|sito|siti|afspraken|advertenti*|reunioes|decisores|posicionamento",
                    "website*|meetings|enquir*|sites|werbung|publicidad|campana*"),
            of("coaching",
                    "coaching|coachs|mastermind|workshops|followers|peer|fuhrung*|lehrgang*|mitglieder|liderazgo|"
                            + "oratoria|delegar|dirigenti|certificazion*|leidinggevend*|begeleiding|deelnemers|liderar*",
                    "coach|coaches|leadership|circle|executive*|sessions|founders|zertifizier*|directiv*|seance*|metodo|"
                            + "mentor*"),
            of("investing",
                    "trading|forex|bitcoin|apartment*|signals|gold|rendite|anleg*|geldanlage|rentab*|cripto*|rendement*|"
                            + "rendimento|beleg*|spaargeld|rendiment*",
                    "invest*|crypto*|yield|inver*|returns"),
            of("finance",
                    "pension*|loan*|financial|planner|hmrc|mortgage*|hipoteca*|impuesto*|retraite|patrimoine|impot*|"
                            + "polizz*|finanziament*|liquidita|patrimon*|verzeker*|zzp|pensioen*|kredit*|krediet*|vorsorge",
                    "tax|adviser*|claim|claims|lender*|insur*|qualify|versicher*|steuer*|seguro*|credito*|anticipo|"
                            + "capital|assurance*"),
            of("companies",
                    "acquir*|acquisition*|franchis*|shareholder*|nachfolge*|verkauf|umsatz|cession*|acquereur*|fonds|"
                            + "sigilo|overname*",
                    "owner|profit|fund|inhaber|fondo|investidor*|investors|sale"),
            of("security",
                    "cloud|penetration|ransomware|backup*|aws|voip|phishing|hacker*|telefonanlage|segurida*|nube|nuvem|"
                            + "telefonia|lgpd",
                    "security|cyber*|iso|servers|domain|sicherheit*|securite|reti|sicurezza|beveilig*|seguranca"),
            of("network",
                    "connections|minded|expanding|mutual|netzwerk*|kontakte|kontaktanfrage|kontakten|gleichgesinnt*|"
                            + "cercle|contactos|rete|collegar*|netwerk*|connecties|verbind*",
                    "network*|contacts|fellow|professionals|accept|vernetz*|conectar|reseau*|contatti|rede|contatos"),
            of("honours",
                    "trophy|winner*|nominat*|featured|edition|yearbook|jury|excellence|nominier*|verlag|magazin*|"
                            + "revista*|pubblicazion*|eccellenz*|galardon*|laureat*|trophee*",
                    "award*|editor*|premio*|auszeichnung*|uitgever*"));

    private static Topic of(String name, String telling, String vague) {
        return new Topic(name, Phrases.of(telling), Phrases.of(vague));
    }

    /** How much speaks for it: one for each vague word, two for each telling one, each as often as it stands there. */
    int strength(Words text) {
        return 2 * telling.find(text).size() + vague.find(text).size();
    }
}
