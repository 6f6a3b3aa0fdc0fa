package org.unblast.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unblast.text.Words;

class RegionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "US | Ohio      | our office in Texas         | true",
        "US | OH        | our office in Dallas, TX    | true",
        "US | Texas     | our office in Dallas, TX    | false",
        "US | TX        | our office in Houston       | false",
        "US | New York  | our shop in Brooklyn        | false",
        "US | New York  | our shop in Salt Lake City  | true",
        "US |           | our office in Texas         | false",
        "US | Nowhere   | our office in Texas         | false",
        "CA | Ontario   | our office in Vancouver     | true",
        "CA | ON        | our office in Toronto       | false",
        "DE | Bayern    | unser Stand in Hamburg      | false",
    })
    @DisplayName("another state of the USA or province of Canada is told by its name, its code or a large city, elsewhere nothing is")
    void other(String home, String region, String text, boolean other) {
        Words words = Words.of(text);
        assertEquals(other, Places.in(words).stream().anyMatch(mention -> Regions.isOther(words, mention, home, region)), text);
    }
}
