package org.unblast.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unblast.invitation.Recipient;
import org.unblast.text.Words;

class MarkedTest {
    private static final Recipient ROOFER =
            new Recipient(null, "US", "Ohio", "Toledo", List.of("roofing"), List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We mend roofs.                        | 0 0 1",
        "Our crew from Ohio                    | 0 0 0 2",
        "Our crew from Toledo                  | 0 0 0 2",
        "Our crew from Toledo, Spain           | 0 0 0 3 9",
        "A call with Lisbon                    | 0 0 0 3",
        "Our Portuguese team                   | 0 4 0",
        "Lunch in Salt Lake City               | 0 0 5 9 9",
        "Tomorrow at 3 CET?                    | 0 0 6 9",
        "Ring +351912                          | 0 7",
        "For 500 GBP                           | 0 0 8",
        "Head of sales, Berlin Fashion House   | 0 0 0 0 0 0",
        "Head of sales, Perth Australia        | 0 0 0 3 3",
    })
    @DisplayName("each word gets its mark: trade, own country, another one, a language, another state, clock, phone, money, more of the same")
    void marks(String text, String marks) {
        Words words = Words.of(text);
        Marked marked = Marked.of(words, new Trades(ROOFER.trades()), ROOFER);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            found.append(i == 0 ? "" : " ").append(marked.mark(i));
        }
        assertEquals(marks, found.toString(), text);
    }

    @Test
    @DisplayName("a place of several words is one span, and its country is told")
    void span() {
        Words words = Words.of("Lunch in Cape Town on Friday?");
        Marked marked = Marked.of(words, new Trades(List.of()), ROOFER);
        assertEquals(List.of(words.span(2, 3)), marked.spans(Marked.FAR, Marked.MONEY));
        assertEquals("ZA", marked.farCountry());
    }

    @Test
    @DisplayName("where the recipient's country is unknown, nothing is far")
    void unknown() {
        Marked marked = Marked.of(Words.of("Lunch in Cape Town at 3 CET for 5 GBP?"), new Trades(List.of()), Recipient.UNKNOWN);
        assertFalse(marked.has(Marked.HOME, Marked.GOES_ON));
        assertNull(marked.farCountry());
    }
}
