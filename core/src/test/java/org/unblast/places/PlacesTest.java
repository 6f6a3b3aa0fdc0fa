package org.unblast.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unblast.text.Words;

class PlacesTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "pt", "it", "nl");

    @Test
    @DisplayName("every country of the table is known by its name in all seven languages, as the JDK's CLDR has them")
    void namesOfCldr() {
        List<String> unknown = new ArrayList<>();
        int known = 0;
        for (String code : Locale.getISOCountries()) {
            for (String language : LANGUAGES) {
                String name = new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language));
                boolean found = Places.in(Words.of(name)).stream().anyMatch(m -> m.mayBeIn(code));
                known += found ? 1 : 0;
                // Réunion is a meeting in French; of Hong Kong and Macao, CLDR says "(China)", which then says the country.
                if (!found && Table.country(code) != null && !List.of("RE", "HK", "MO").contains(code)) {
                    unknown.add(code + " " + name);
                }
            }
        }
        assertEquals(List.of(), unknown);
        assertTrue(known > 1_250, known + " names are known");
    }

    @ParameterizedTest
    @CsvSource({
        "our office in Paris,FR", "'our office in Paris, Texas',US", "'a team in Lahore, Pakistan',PK", "'Plano, TX',US", "'London, ON',CA",
        "unser Büro in München,DE", "nuestra oficina en Nueva York,US", "notre bureau à Genève,CH", "nosso escritório em São Paulo,BR",
        "il nostro ufficio di Londra,GB", "ons kantoor in Parijs,FR", "we are in Nice,FR", "based in Austin,US", "Cluj-Napoca,RO"
    })
    void found(String text, String country) {
        List<Mention> mentions = Places.in(Words.of(text));
        assertEquals(1, mentions.size(), text);
        assertEquals(country, mentions.get(0).country());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "texts EN-DE and DE-EN",
        "Nice to meet you", "Hi Austin, how are you", "I am reading it", "we split stone", "je suis heureux", "un estudio", "il a pris un bain",
        "Jordan wrote to me"
    })
    void plainWordsAreNoPlaces(String text) {
        assertEquals(List.of(), Places.in(Words.of(text)));
    }

    @Test
    @DisplayName("a name that two countries share may lie in either")
    void shared() {
        Mention valencia = Places.in(Words.of("our office in Georgia")).get(0);
        assertTrue(valencia.mayBeIn("US") && valencia.mayBeIn("GE"));
    }

    @Test
    @DisplayName("a country is told by its code or by its name")
    void country() {
        assertEquals("CA", Places.country("CA"));
        assertEquals("DE", Places.country("Deutschland"));
        assertNull(Places.country("nowhere"));
    }

    @ParameterizedTest
    @CsvSource({"Tuesday 10am PST?,DE", "morgen 9 Uhr EST,AT", "at 4 pm CET,US", "11 IST,US"})
    void clockFarAway(String text, String home) {
        assertNotNull(Far.clock(Words.of(text), home));
    }

    @ParameterizedTest
    @CsvSource({"Tuesday 10am EST?,CA", "16:00 CET,GB", "il est 10 et demie,US", "10am,DE", "10 estimates,DE", "10am PST,nowhere"})
    void clockNearby(String text, String home) {
        assertNull(Far.clock(Words.of(text), home));
    }

    @Test
    @DisplayName("a calling code tells the country; +1 is shared")
    void phones() {
        assertEquals("AE", Far.phone(Words.of("call +971 50 123"), "GB").country());
        assertNull(Far.phone(Words.of("call +1 415 555"), "CA"));
        assertNull(Far.phone(Words.of("call 0044 or 44"), "CA"));
    }

    @Test
    @DisplayName("money of one country alone tells it")
    void money() {
        assertEquals("GB", Far.money(Words.of("from £400 a seat"), "US").country());
        assertEquals("IN", Far.money(Words.of("INR 4000"), "US").country());
        assertNull(Far.money(Words.of("from £400 a seat"), "GB"));
        assertNull(Far.money(Words.of("from $400, or 400 EUR"), "GB"));
    }
}
