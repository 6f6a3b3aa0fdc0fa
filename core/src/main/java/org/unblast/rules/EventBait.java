package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Invites a stranger to a webinar, a podcast, a panel, a mastermind. */
public final class EventBait extends PhraseRule {
    public EventBait() {
        super(
                "event-bait", Group.OFFER, 75,
                // en
                "webinar|masterclass|mastermind|workshop [on|for|where|next|this]",
                "join our|us|my|a exclusive|free|for|community|webinar|group|event [webinar|masterclass|event|a]",
                "host|run|have a podcast", "guest on our|my|the [podcast|show]",
                "have you on [the|my|our] [podcast|show|for]",
                "our|my [new|upcoming] podcast|webinar|event|summit|newsletter|roundtable|community|masterclass",
                "speak|speaker|panelist at|on|for|opportunity our|the [event|panel|summit]",
                "exclusive|invite|invitation only|private|curated event|community|roundtable|dinner|group|network|forum",
                "reserve|save|secure your|a spot|seat|place", "save|reserve you a seat|spot",
                // de
                "Webinar|Masterclass|Onlineseminar|Mastermind [zum|am|für]",
                "unser*|mein*|exklusiv* Webinar|Podcast|Event|Masterclass|Roundtable|Community|Newsletter",
                "Gast in|im unserem|meinem|Podcast [Podcast]", "Platz sichern|reservieren",
                // es
                "webinar|masterclass|seminario [gratuito|gratis|online|práctico|sobre]",
                "invitado|invitada en|a nuestro|mi podcast", "te|le reservo|guardo [un|tu|su] lugar|plaza|sitio|cupo",
                "nuestro|mi podcast|evento|newsletter|comunidad",
                // fr
                "webinaire|webinar|masterclass [gratuit|sur|le]", "invité|invitée dans|sur|de mon|notre podcast",
                "mon|notre podcast|webinaire|événement|newsletter|communauté", "réservez|réserver votre|ta place",
                // pt
                "webinar|webinário|masterclass|imersão [gratuito|gratuita|sobre]",
                "convidado|convidada do|no|para meu|nosso|o podcast|meu",
                "meu|nosso podcast|webinar|evento|newsletter",
                "garanta|garantir|reserve seu|o|a|sua [seu] lugar|vaga",
                // it
                "webinar|masterclass [gratuito|gratuita|su|sul]", "ospite del|nel|al mio|nostro podcast",
                "mio|nostro podcast|webinar|evento|newsletter", "riserva*|prenota* il|un|tuo [tuo] posto",
                // nl
                "webinar|masterclass [over|op]", "gast in mijn|onze podcast",
                "mijn|onze|ons podcast|webinar|event|nieuwsbrief", "plek|plaats reserveren|vrij");
    }

    @Override
    public String why() {
        return "Events for everybody are announced by mail to everybody; a friend says \"are you coming\".";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("You are welcome at ⟦our masterclass⟧."),
                Example.hit("Am Freitag läuft das ⟦Webinar zum⟧ Thema Lager."),
                Example.hit("⟦Te reservo un lugar⟧."),
                Example.hit("Wees ⟦gast in mijn podcast⟧!"),
                Example.miss("The host of the inn is ill."),
                Example.miss("Der Platz vor dem Haus ist gesperrt."),
                Example.miss("I save seeds for the spring."));
    }
}
