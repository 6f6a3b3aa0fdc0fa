package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Invites a stranger to a webinar, a podcast, a panel, a mastermind. */
public final class EventBait extends PhraseRule {
    public EventBait() {
        super(
                "event-bait", Group.OFFER, 95,
                // en
                "guest on our|my|the [podcast|show]",
                "our|my [new|upcoming] podcast|webinar|event|summit|newsletter|roundtable|community|masterclass",
                "reserve|save|secure your|a spot|seat|place", "save|reserve you a seat|spot",
                "a free|live online|webinar|masterclass|event|workshop|session",
                // de
                "Webinar|Masterclass|Onlineseminar|Mastermind [zum|am|für]",
                // es
                "webinar|masterclass|seminario [gratuito|gratis|online|práctico|sobre]",
                "te|le reservo|guardo [un|tu|su] lugar|plaza|sitio|cupo",
                "nuestro|mi podcast|evento|newsletter|comunidad",
                "webinar|masterclass|taller|evento|congreso gratis|gratuito|online|este|para",
                // fr
                "webinaire|webinar|masterclass [gratuit|sur|le]",
                // pt
                "webinar|webinário|masterclass|imersão [gratuito|gratuita|sobre]",
                // it
                "webinar|masterclass [gratuito|gratuita|su|sul]", "mio|nostro podcast|webinar|evento|newsletter",
                "riserva*|prenota* il|un|tuo [tuo] posto",
                "evento|webinar|masterclass|corso|podcast gratuito|online|dal|per|nostro",
                // nl
                "webinar|masterclass [over|op]", "mijn|onze|ons podcast|webinar|event|nieuwsbrief");
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
                Example.hit("Wees gast in ⟦mijn podcast⟧!"),
                Example.miss("The host of the inn is ill."),
                Example.miss("Der Platz vor dem Haus ist gesperrt."),
                Example.miss("I save seeds for the spring."));
    }
}
