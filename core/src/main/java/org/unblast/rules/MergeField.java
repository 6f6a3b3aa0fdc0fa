package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.text.Phrases;
import org.unblast.text.Span;
import org.unblast.text.Words;

/** A slot that the sender's machine left unfilled, or filled with something that is no name. */
public final class MergeField implements Rule {
    /** A slot's name is no longer than this. */
    private static final int LONGEST_SLOT = 40;

    /** Opening and closing signs of slots, pairwise. */
    private static final String[] BRACKETS = {"{{", "}}", "{", "}", "[", "]", "<<", ">>", "%%", "%%", "%", "%", "$(", ")", "#{", "}", "*|", "|*"};

    /** With one of these every opening sign starts: few places of a note need a closer look. */
    private static final String FIRST_SIGNS = "{[<%$#*";

    private static final Phrases SLOT_NAMES = Phrases.of(
            "first|last|full|your|their|company|firma|firmen|job|lead|contact|recipient|sender _",
            "firstname|lastname|fullname|name|fname|lname|first|company|companyname|industry|title|jobtitle|position|role|city|location|topic|post",
            "your|mutual|specific|relevant|insert|recent|shared|similar _",
            "vorname|nachname|anrede|unternehmen|branche|firma",
            "nombre|apellido|empresa|sector|industria|cargo|puesto",
            "prenom|nom|entreprise|societe|secteur|poste",
            "nome|cognome|azienda|settore|ruolo|empresa|setor|cidade|cargo",
            "voornaam|achternaam|bedrijf|bedrijfsnaam|naam|branche|functie");

    private static final Phrases MACHINE_WORDS = Phrases.of(
            "hi|hello|hey|dear|hallo|hola|bonjour|ola|ciao|beste|hoi null|undefined|nan",
            "at|with|bei|chez|en|da|bij null|undefined|nan");

    @Override
    public String id() {
        return "merge-field";
    }

    @Override
    public Group group() {
        return Group.MACHINE;
    }

    @Override
    public int points() {
        return 190;
    }

    @Override
    public @Nullable Finding look(Evidence evidence) {
        List<Span> spans = slots(evidence.invitation().noteText());
        spans.addAll(MACHINE_WORDS.find(evidence.note()));
        spans.addAll(EmptySlots.of(evidence.invitation().noteText(), evidence.note()));
        return spans.isEmpty() ? null : new Finding(id(), points(), spans, List.of());
    }

    private static List<Span> slots(String note) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < note.length()) {
            int end = FIRST_SIGNS.indexOf(note.charAt(at)) < 0 ? at : slotEnd(note, at);
            if (end > at) {
                spans.add(new Span(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return spans;
    }

    /** One past the slot that opens at a place; the place itself where none does. */
    private static int slotEnd(String note, int at) {
        for (int i = 0; i < BRACKETS.length; i += 2) {
            if (note.startsWith(BRACKETS[i], at)) {
                int from = at + BRACKETS[i].length();
                // Looked for no farther than a slot reaches: a note of nothing but brackets must not cost its length squared.
                int reach = Math.min(note.length(), from + LONGEST_SLOT + BRACKETS[i + 1].length());
                int inside = note.substring(from, Math.max(from, reach)).indexOf(BRACKETS[i + 1]);
                int close = from + inside;
                if (inside > 0 && isSlotName(note.substring(from, close), BRACKETS[i])) {
                    return close + BRACKETS[i + 1].length();
                }
            }
        }
        return at;
    }

    /** Doubled braces hold nothing but slots; brackets and the like may hold anything. */
    private static boolean isSlotName(String inside, String bracket) {
        if (inside.indexOf('\n') >= 0) {
            return false;
        }
        if (bracket.equals("{{") || bracket.equals("*|") || bracket.equals("#{")) {
            return true;
        }
        return SLOT_NAMES.isIn(Words.of(inside.replace('_', ' ')));
    }

    @Override
    public String why() {
        return "Only a machine writes \"Hi {{firstName}}\"; a person who writes to a person knows the name.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit("Hi ⟦{{firstName}}⟧, your work at ⟦[Company]⟧ impressed us."),
                Example.hit("⟦Hello ,⟧ I saw your profile and had to write."),
                Example.hit("Hola ⟦[NOMBRE]⟧, ¿te interesa?"),
                Example.hit("Hallo ⟦%VORNAME%⟧, kurze Frage."),
                Example.hit("⟦Dear undefined⟧, we have news for you."),
                Example.hit("⟦Hi DR.⟧, your clinic deserves more patients."),
                Example.hit("Impressed by your time ⟦at .⟧ Shall we talk?"),
                Example.hit("The team ⟦at  is⟧ growing fast, I see."),
                Example.miss("The list [see below] has 5% of the {old} parts, and 6% more."),
                Example.miss("Hello, it's Piet from the boat shed."),
                Example.miss("Hi Dr. Okafor, the list you asked about:  is it  complete?"),
                Example.miss("Dear Prof, I missed the seminar. What should I start with?"),
                Example.miss("Please null the counter before the test."));
    }
}
