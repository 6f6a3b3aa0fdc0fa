package org.unblast.campaign;

import org.unblast.text.Phrases;
import org.unblast.text.Words;

/** Phrases that everybody types, and that LinkedIn itself once suggested: the same text from two senders means nothing. */
final class Commonplaces {
    /** A text with so few words beside a commonplace is still only a commonplace. */
    private static final int OTHER_WORDS = 4;

    private static final Phrases PHRASES = Phrases.of(
            "i d like to add you to my professional network [on] [linkedin]",
            "i d like to join your [linkedin|professional] network",
            "i would like to add you to my professional network [on] [linkedin]",
            "i would like to connect with you [on] [linkedin]",
            "let s connect",
            "thanks|thank [you] for connecting",
            "nice|great|good to meet|meeting you",
            "happy birthday",
            "congratulations|congrats on [the|your] [new] role|job|anniversary|position",
            "ich mochte sie gerne|gern zu meinem [beruflichen] netzwerk hinzufugen",
            "ich wurde sie gerne|gern zu meinem [beruflichen] netzwerk hinzufugen",
            "herzlichen gluckwunsch zum|zur _",
            "me gustaria anadirte|anadirle a mi red [profesional] [en] [linkedin]",
            "je souhaite vous ajouter a mon reseau [professionnel] [sur] [linkedin]",
            "je vous invite a rejoindre mon reseau [professionnel]",
            "gostaria de adiciona|adicionar [lo|la|te] a minha rede [profissional] [no] [linkedin]",
            "vorrei aggiungerti|aggiungerla alla mia rete [professionale] [su] [linkedin]",
            "ik wil je|u graag toevoegen aan mijn [professionele] netwerk [op] [linkedin]");

    private Commonplaces() {}

    /** Whether the words are commonplaces and little else. */
    static boolean areAll(Words words) {
        int others = 0;
        int at = 0;
        while (at < words.size()) {
            int end = PHRASES.longestFrom(words, at);
            others += end > at ? 0 : 1;
            at = Math.max(end, at + 1);
        }
        return others <= OTHER_WORDS;
    }
}
