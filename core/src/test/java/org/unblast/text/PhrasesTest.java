package org.unblast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    @ParameterizedTest
    @DisplayName("each sign of the notation means what it says; | between alternatives is written / here")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            quick call          | a quick call now           | quick call
            quick call          | a quicker call             |
            quick/brief call    | Brief CALL; quick call     | Brief CALL+quick call
            help* you           | helping you helps your     | helping you
            # minutes           | in 15min or 20 minutes     | 20 minutes
            #/a call            | 3 call; a call; b call     | 3 call+a call
            a _ call            | a long call; a call        | a long call
            we .. you           | we can now really help you | we can now really help you
            we .. you           | we can not now really help you |
            like [a] charm      | like a charm; like charm   | like a charm+like charm
            I'd love            | I’d love                   | I’d love
            j'ai/tu acheté      | j’ai acheté; tu achètes    | j’ai acheté
            see you             | I see. You go              |
            """)
    void notation(String phrase, String text, String expected) {
        Words words = Words.of(text);
        Phrases phrases = Phrases.of(phrase.replace('/', '|'));
        List<String> found = phrases.find(words).stream().map(s -> text.substring(s.start(), s.end())).toList();
        assertEquals(expected == null ? "" : expected, String.join("+", found));
        assertEquals(expected != null, phrases.isIn(words));
    }

    @ParameterizedTest
    @DisplayName("a phrase that cannot start, or an alternative without a word, is refused")
    @ValueSource(strings = {"", ".. call", "[a] call", "_ call", "!", "a|! b"})
    void refused(String phrase) {
        assertThrows(IllegalArgumentException.class, () -> Phrases.of(phrase));
    }

    @ParameterizedTest
    @DisplayName("a blank inside a choice is refused by name: it would silently make two elements")
    @ValueSource(strings = {"see [your own] shop", "see you| them", "see you |them", "see [you| them] go", "see [you |them] go"})
    void torn(String phrase) {
        String message = assertThrows(IllegalArgumentException.class, () -> Phrases.of(phrase)).getMessage();
        assertTrue(message.startsWith("a blank stands inside a choice: ") && message.endsWith("in \"" + phrase + "\""), message);
    }

    @Test
    @DisplayName("words remember their place and their sentence")
    void words() {
        Words words = Words.of("Grüße! 15min für\nJosé’s cal.example?");
        String[] expected = {"gruse", "15", "min", "fur", "jose", "s", "cal", "example"};
        assertEquals(expected.length, words.size());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], words.word(i));
        }
        assertEquals(7, words.readable());
        assertEquals(0, words.sentence(0));
        assertEquals(words.sentence(1), words.sentence(3));
        assertTrue(words.sentence(4) > words.sentence(3));
        assertEquals(words.sentence(6), words.sentence(7));
        assertEquals("Grüße", words.original().substring(words.span(0).start(), words.span(0).end()));
        assertEquals("José", words.original().substring(words.span(4).start(), words.span(4).end()));
    }

    @Test
    @DisplayName("disguises fold away")
    void folding() {
        assertEquals("call", Folding.fold("сАll").toString());
        assertEquals("quick", Folding.fold("𝐪𝓾𝖎𝚌𝘬").toString());
        assertEquals("call", Folding.fold("c\u200ba\u00adl\u2060l\uFEFF").toString());
        assertEquals("call", Folding.fold("ＣＡＬＬ").toString());
        assertEquals("call", Folding.fold("ⒸⒶⓛⓛ").toString());
        assertEquals("cafe", Folding.fold("cafe\u0301").toString());
        assertEquals("aeoe", Folding.fold("ÆŒ").toString());
        assertEquals("\"a\" - b's", Folding.fold("„a“ — b’s").toString());
    }
}
