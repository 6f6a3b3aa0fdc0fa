package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Goes on with something the two already spoke of. */
public final class EarlierExchange extends PhraseRule {
    public EarlierExchange() {
        super(
                "earlier-exchange", Group.CONTEXT, -40,
                // en
                "as discussed|agreed|promised|arranged|requested",
                "you asked|said|told|promised|offered|lent|gave|wrote|recommended me|us|for|whether|about|who|that|you|to|if|in|the|your",
                "you wanted|needed|left the|my|your|us",
                "we spoke|talked|agreed|discussed|exchanged|texted [..] on|at|yesterday|last|about|briefly|this|in",
                "our call|meeting|conversation|chat|lunch|visit|walk|session on|yesterday|last|this|today|in",
                "thanks|thank you for [..] today|yesterday|lift|lunch|advice|explaining|reply|explanation|tour",
                "thanks for today|yesterday|lunch|coffee|dinner",
                "your message|reply|email|mail|letter|question of|from|on|about",
                "good|great|lovely|nice talking|speaking|chatting to|with you", "replying to your",
                "you mentioned|said|asked|told|promised|offered|gave|sent|lent|wrote|left|did|helped|taught|suggested|recommended",
                "your advice|letter|reply|email|slides|talk|question|answer|call|note|handwriting|old",
                "thank you [so] [much] for your|the|having|taking|coming|making|last", "to thank you",
                "sorry for|to|i|about|that|we|it|again", "as [I|we] agreed|promised|discussed|said",
                "we spoke|agreed|met|talked", "I owe you",
                "after|since your|our|the talk|call|visit|meeting|session|lecture|panel",
                // de
                "wie besprochen|vereinbart|versprochen|abgemacht|angekündigt|gewünscht|verabredet",
                "Sie|du haben|hatten|hast|hattest .. gefragt|gebeten|empfohlen|angeboten|geschrieben|gesagt|versprochen|geliehen",
                // es
                "me|nos pediste|pidió|dijiste|dijo|preguntaste|ofreciste|prestaste|recomendaste",
                "hablamos|quedamos|charlamos ayer|el|por|en|la",
                "gracias por lo|la|tu|su|el .. ayer|ayuda|consejo|respuesta|café",
                "lo de|que la|el|ayer|dijiste|hablamos|me", "te|le debo",
                "me|nos dijiste|dijo|dejaste|pediste|prometiste|mandaste|preguntaste|enseñaste",
                // fr
                "comme convenu|promis|discuté|prévu|demandé",
                "vous|tu m'|nous aviez|avez|avais|as|m' .. demandé|dit|promis|conseillé|prêté|proposé",
                "nous avons|avions|nous .. parlé|discuté|convenu|parlions", "vous|tu m'|nous|l' avez|avais|aviez|as _",
                // pt
                "pediu|pediste|perguntou|perguntaste|disse|disseste me|nos|para|se|que",
                "me pediu|pediste|disse|perguntou|emprestou",
                "falámos|falamos|conversámos|conversamos ontem|na|no|sobre|por",
                "obrigado|obrigada pela|pelo|por .. ajuda|conselho|ontem|resposta|boleia|carona",
                "nossa|nosso conversa|reunião|chamada|encontro de|da|do|ontem",
                "me|nos disse|falou|pediu|mandou|ajudou|ensinou|deu|prometeu",
                // it
                "come d'|da|promesso|concordato|accordi|detto [accordo|promesso]",
                "mi|ci hai|ha|aveva|avevi chiesto|detto|promesso|prestato|consigliato", "ci siamo sentiti|sentite",
                "nostra|nostro chiacchierata|conversazione|telefonata|incontro di|del|ieri",
                "mi|ci hai|ha|aveva|avevi detto|chiesto|mandato|dato|promesso|insegnato|aiutato", "ringrazio",
                "ci siamo visti|conosciuti|sentiti|incontrati|parlati|viste|_",
                // nl
                "zoals besproken|afgesproken|beloofd|gevraagd",
                "je|jij|u vroeg|zei|beloofde|had|hebt|leende me|mij|ons|om|of|dat|gevraagd",
                "we|wij spraken|hadden|belden elkaar|gisteren|over|vorige",
                "je|jij|u vroeg|zei|had|hebt|gaf|vertelde|beloofde|schreef|was|stuurde");
    }

    @Override
    public String why() {
        return "An answer, a promise kept, a thing agreed: a template cannot know of it.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Here is the list, ⟦as promised⟧."),
                Example.hit("⟦Wie besprochen⟧ kommt hier die Skizze."),
                Example.hit("⟦Comme convenu⟧, voici le plan."),
                Example.hit("⟦Zoals afgesproken⟧ de foto van de dakgoot."),
                Example.miss("The promised land is far."),
                Example.miss("Die Besprechung ist im zweiten Stock."),
                Example.miss("I wanted to discuss growth with you."),
                Example.miss("Bedankt voor het accepteren!"));
    }
}
