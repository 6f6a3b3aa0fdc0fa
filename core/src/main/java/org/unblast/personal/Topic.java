package org.unblast.personal;

import java.util.List;
import org.unblast.text.Phrases;
import org.unblast.text.Words;

/**
 * What a text may be about, told by its words in seven languages. Chosen by what sets mass mail of one kind apart from the
 * other kinds, not from genuine texts: that the rules know. No name, no place.
 *
 * @param name as the locales' messages call it
 * @param words the words, in the notation of {@link Phrases}
 */
record Topic(String name, Phrases words) {
    static final List<Topic> ALL = List.of(
            of("jobs",
                    "hiring|recruit*|vacanc*|cv|resume|salar*|headhunt*|talent*|candidate*|career*|openings*|role|roles|"
                            + "permanent|remote|bewerb*|stelle|stellen|lebenslauf|gehalt*|karriere*|fachkraft*|mandanten|vakanz*|"
                            + "festanstellung|wechselwillig*|vacante*|contratar|sueldo|empleo*|curriculum|buscamos|oferta|poste|"
                            + "recrut*|salaire*|candidatur*|embauch*|assun*|posizion*|stipendi*|cercano|aggiornato|vacature*|werving|"
                            + "sollicit*|functie*|uitdaging|opdrachtgevers|vaga*|emprego*|curriculo*|zeitarbeit|interim|staffing|"
                            + "werven|shortlist"),
            of("surveys",
                    "survey*|questionnaire*|respondent*|study|expert|experts|consultations|anonymous|umfrage*|befrag*|studie|"
                            + "fragebogen|experten|encuesta*|cuestionario*|estudio|expertos|enquete*|etude|sondaggio|questionario|"
                            + "indagine|esperti|vragenlijst|inquerito|pesquisa|especialistas|opinion|opinions|barometro|barometer"),
            of("events",
                    "webinar*|podcast*|episode*|guest*|speaker*|gala|summit*|conference*|expo|attendee*|delegate*|listeners|"
                            + "forum|recording*|registration|complimentary|dinner|veranstalt*|gast|gaste|messestand|einladung*|podium*|"
                            + "kongress*|plazas|invitad*|subasta|oyentes|mesas|evenement*|intervenant*|colloque|inscription|diner|"
                            + "ospit*|convegn*|partecipazione|iscritt*|registriamo|gasten|congres*|aflever*|luisteraar*|deelname|"
                            + "plaatsen|convidad*|patrocinio|ouvintes|temporada"),
            of("developers",
                    "developer*|outsourc*|offshore*|nearshore*|apps|app|testers|testing|qa|engineers|java|ios|android|"
                            + "sprint*|assistants|programmer*|bookkeeping|roadmap|billing|entwickler*|programmier*|testet|testen|"
                            + "desarrollador*|programador*|virtuales|externaliz*|facturacion|reportes|developpeu*|ingenieurs|appli|"
                            + "assistantes|externalis*|sviluppator*|sviluppo|virtuali|assistenti|programmator*|ontwikkelaar*|"
                            + "programmeurs|uitbested*|facturatie|squads|terceiriz*|bpo|mvp|laravel|label*|annotat*|agents"),
            of("goods",
                    "factory|manufactur*|wholesal*|machined|pieces|freight|ship|quantity|cnc|bags|container*|fabric*|fabrik|"
                            + "teile|lieferung*|muster*|grosshandel*|baustelle|proveedor*|uniformes|muestra*|mayorista*|cotiza*|usine*|"
                            + "echantillon*|produciamo|pezzi|stampati|fabbrica|fabriek*|fabrikant*|levertijd|stuks|groothandel|"
                            + "fornecedor*|pecas|maquinas|amostra*|cotacao|exportacao|samples|import|importer|importers|imports|"
                            + "importacao"),
            of("marketing",
                    "seo|google|ads|leads|website*|outbound|keyword*|backlink*|campaign*|enquir*|prospect*|appointments|"
                            + "meetings|outreach|blogs|ranking*|articles|sites|webseite|anfragen|werbung|kampagne*|neukunden*|akquise|"
                            + "sichtbar*|qualifizierte|posicionamiento|campana*|anuncio*|reuniones|enlaces|dominio|publicidad|"
                            + "referencement|mails|qualifies|campagn*|pubblicit*|posizionament*|qualificati|sito|siti|afspraken|"
                            + "advertenti*|vindbaar*|reunioes|decisores|posicionamento"),
            of("coaching",
                    "coach*|workshops|leadership|mastermind|certified|peer|circle|executive*|sessions|founders|followers|"
                            + "fuhrung|lehrgang*|zertifizier*|mitglieder|liderazgo|directiv*|delegar|oratoria|cupos|seance*|dirigeants|"
                            + "fondatori|dirigent*|certificazion*|leidinggevend*|begeleiding|deelnemers|leiderschap|lideranca|liderar|"
                            + "mentoria|socios|metodo"),
            of("investing",
                    "invest*|trading|forex|crypto*|bitcoin|gold|apartment*|yield|signals|returns|rendite|anleg*|geldanlage|"
                            + "expose|inver*|rentab*|cripto*|placement*|rendement*|beleg*|spaargeld|rendiment*"),
            of("finance",
                    "pension*|loan*|insur*|tax|financial|adviser*|planner|claim|claims|invoices|hmrc|lender*|mortgage*|"
                            + "funding|qualify|versicher*|vorsorge|rente|kredit*|steuer*|forschungszulage|seguro*|credito*|hipoteca*|"
                            + "impuesto*|assurance*|retraite|patrimoine|impot*|polizz*|finanziament*|liquidita|patrimon*|anticipo|"
                            + "pensioen*|verzeker*|lening*|krediet*|polis*|zzp|emprestimo*|simulacao|capital|giro"),
            of("companies",
                    "acquir*|acquisition*|franchis*|shareholder*|owner|owners|profit|fund|investors|sale|territories|"
                            + "nachfolge*|verkauf|inhaber|umsatz|accionist*|fondo|cession*|fonds|acquereur*|dirigeants|acquisizion*|"
                            + "overname*|aandeel*|sigilo|investidor*|aquisic*"),
            of("security",
                    "security|cyber*|cloud|iso|penetration|ransomware|backup*|aws|voip|phishing|servers|domain|sicherheit*|"
                            + "telefonanlage|hacker*|anschlusse|segurida*|ciber*|nube|securite|sauvegarde*|sicurezza|reti|beveilig*|"
                            + "nis|seguranca|nuvem|telefonia|lgpd"),
            of("network",
                    "network*|connections|contacts|minded|expanding|expand|fellow|professionals|accept|mutual|netzwerk*|"
                            + "vernetz*|kontakte|kontaktanfrage|kontakten|gleichgesinnt*|branche|gemeinsame|contactos|conectar|"
                            + "coincid*|reseau*|relations|connecter|cercle|virtuel|rete|contatti|collegar*|virtuale|netwerk*|"
                            + "connecties|verbind*|rede|contatos|conhecer"),
            of("honours",
                    "award*|trophy|winner*|nominat*|featured|edition|yearbook|jury|editor*|excellence|contribution|"
                            + "auszeichnung*|nominier*|verlag|buchhandel|magazin*|galardon*|revista*|premio*|trophee*|laureat*|premi|"
                            + "pubblicazion*|eccellenz*|copie|tijdschrift*|uitgever*|bijdrage|jornalistas"));

    private static Topic of(String name, String words) {
        return new Topic(name, Phrases.of(words));
    }

    /** How many of its words stand in a text, each as often as it does. */
    int count(Words text) {
        return words.find(text).size();
    }
}
