package org.unblast.browser.marionette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationTest {
  @Test
  void plainCommandsKeepTheirParameters() throws WebDriverError {
    assertEquals(new Command("WebDriver:Navigate", Map.of("url", "https://x.example/")),
        Translation.of("POST", List.of("url"), Map.of("url", "https://x.example/")));
  }

  @Test
  void commandsOnAnElementNameIt() throws WebDriverError {
    assertEquals(new Command("WebDriver:ElementClick", Map.of("id", "e1")),
        Translation.of("POST", List.of("element", "e1", "click"), Map.of()));
    assertEquals(new Command("WebDriver:GetElementAttribute", Map.of("id", "e1", "name", "href")),
        Translation.of("GET", List.of("element", "e1", "attribute", "href"), Map.of()));
  }

  @Test
  void searchesGoIntoElementsAndShadowRoots() throws WebDriverError {
    Map<String, Object> css = Map.of("using", "css selector", "value", "b");
    assertEquals(new Command("WebDriver:FindElement", Map.of("using", "css selector", "value", "b", "element", "e1")),
        Translation.of("POST", List.of("element", "e1", "element"), css));
    assertEquals(new Command("WebDriver:FindElementsFromShadowRoot", Map.of("using", "css selector", "value", "b", "shadowRoot", "s1")),
        Translation.of("POST", List.of("shadow", "s1", "elements"), css));
  }

  @Test
  void whatIsNotKnownIsSaidByName() {
    WebDriverError error = assertThrows(WebDriverError.class, () -> Translation.of("POST", List.of("print"), Map.of()));
    assertEquals("The stand-in for geckodriver does not know POST print", error.getMessage());
    assertEquals(404, error.status());
  }
}
