package org.unblast.rules;

import java.util.List;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.PhraseRule;

/** Gives something away: an audit, a trial, a video, a guide. */
public final class FreeBait extends PhraseRule {
    public FreeBait() {
        super(
                "free-bait", Group.OFFER, 70,
                // en
                "free|complimentary [#] [day] [min|minute] [quick|strategy|seo|website|growth] audit|trial|consultation|demo|guide|analysis|session|sample|report|checklist|ebook|template|assessment|training|masterclass|review|mockup|quote|call",
                "no cost|obligation|strings|commitment|card [required|attached|to]",
                "want|like|happy|would|mind|should me|to|i|if|you [like] [me] [if] [i|to] send|show|share|record [you|over] .. over|video|loom|case|deck|pdf|guide|overview|breakdown|link|what|examples|study|quick|short|details|resource|demo",
                "want the link|details|breakdown|guide", "case study|studies",
                "short|quick|brief|# [min|minute] video|loom|overview|breakdown|walkthrough",
                "a|one|your|our|is|completely|totally|for|are free",
                "free of charge|trial|audit|sample|samples|review|check|session|consultation|report|guide|call|webinar|quote|copy|demo|place|month|week|assessment",
                "no obligation",
                // de
                "kostenlos*|gratis|kostenfrei* [und] [unverbindlich*] [#] [Min|Minuten|minütige] Analyse|Erstgespräch|Check|Audit|Beratung|Webinar|Leitfaden|Book|Potenzialanalyse|Test|Demo|Probe*|Strategiegespräch",
                "kurzes|kurze Video|Beispiel|Demo|Präsentation [Min] [schicken|zusenden|zeigen]",
                "kostenlos*|kostenfrei*|gratis|unverbindlich*",
                // es
                "auditoría|consulta|sesión|guía|prueba|demo|diagnóstico|asesoría|trial|análisis [#] [días] gratis|gratuita|gratuito",
                "sin costo|coste|compromiso|tarjeta", "video corto|breve", "gratis|gratuito|gratuita|gratuitamente",
                "sin compromiso|coste|costo|permanencia",
                // fr
                "sans engagement|frais|obligation", "étude de cas", "gratuitement",
                "rendez-vous|diagnostic|audit|essai|consultation|séance|devis [#] [jours] offert|offerte|gratuit|gratuite",
                "sans engagement|frais",
                // pt
                "auditoria|consultoria|diagnóstico|teste|análise|guia|sessão|demonstração|demo gratuito|gratuita|grátis",
                "sem custo|custos|compromisso", "grátis|gratuito|gratuita|gratuitamente",
                // it
                "consulenza|analisi|audit|prova|guida|sessione|demo|checkup|diagnosi gratuita|gratuito|gratis",
                "senza impegno|costi|impegni", "senza impegno|costi|vincoli|obbligo",
                // nl
                "gratis|kosteloze|kosteloos|vrijblijvende [website|seo|#] [dagen] scan|audit|analyse|advies|proefperiode|demo|check|sessie|book|adviesgesprek|proef",
                "zonder verplichting*|kosten", "gratis|kosteloos|vrijblijvend");
    }

    @Override
    public String why() {
        return "The free sample is the first step of a funnel; see the \"lead magnet\" of any marketing handbook.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("I can do ⟦a free⟧ audit of your shop."),
                Example.hit("Gern mache ich einen ⟦kostenlosen Check⟧."),
                Example.hit("Te hago una ⟦auditoría gratuita⟧ ⟦sin compromiso⟧."),
                Example.miss("Are you free on Thursday for the audit of the stores?"),
                Example.miss("Der Parkplatz ist voll."),
                Example.miss("The free seat next to me is yours."));
    }
}
