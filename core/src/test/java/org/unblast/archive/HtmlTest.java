package org.unblast.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @ParameterizedTest
    @DisplayName("tags go, lines stay, character references are resolved")
    @CsvSource(delimiter = '|', textBlock = """
            <p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p>why wait?</p> | Hi %FIRSTNAME%,/why wait?
            one<br>two<BR/>three                          | one/two/three
            <b>bold</b> &amp; <i>thin</i>                 | bold & thin
            <p>&lt;b&gt; &quot;&#39;&#x41;&apos;&hellip;</p> | <b> "'A'…
            <p>&nope; &#0; &#xD800; &amp</p>              | &nope; &#0; &#xD800; &amp
            <a href="x>y" title='>'>link</a>              | link
            <style>p { color: red }</style><p>text</p>    | text
            <div><div>a</div></div><div>b</div>           | a/b
            """)
    void text(String html, String text) {
        assertEquals(text.replace('/', '\n'), Html.text(html));
    }

    @ParameterizedTest
    @DisplayName("what is no markup stays as it is")
    @ValueSource(strings = {"I <3 tea &amp; cake", "a < b > c", "<https://example.org/>", "<Name>", "if x<y then", " plain ", "<p", "</", "<", "<>", "&amp;"})
    void plain(String text) {
        assertEquals(text, Html.text(text));
    }

    @Test
    @DisplayName("tags and references without an end cost no square of the length")
    void hostile() {
        for (String piece : new String[] {"<p \"", "<p", "&", "<style>", "</p", "&#"}) {
            String text = ("<p>" + piece.repeat(Texts.LONGEST / piece.length())).substring(0, Texts.LONGEST);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Html.text(text), piece);
        }
    }
}
