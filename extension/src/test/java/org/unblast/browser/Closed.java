package org.unblast.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.NoSuchShadowRootException;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/**
 * Finds closed shadow roots. A page cannot; a driver can: WebDriver's "Get Element Shadow Root" opens closed ones, too.
 */
final class Closed {
  /** Empty elements without an open root: what a host of a closed root looks like from the page. */
  private static final String CANDIDATES = """
      return [...document.querySelectorAll(arguments[0])]
          .filter(one => one.childNodes.length === 0 && one.shadowRoot === null && one.attachShadow !== undefined);
      """;

  private Closed() {}

  /** @param host the element itself, and the root it hides */
  record Root(WebElement host, SearchContext content) {}

  /** The closed roots among the elements that a selector of the page's own nodes finds. */
  static List<Root> find(WebDriver driver, String selector) {
    List<Root> found = new ArrayList<>();
    for (Object one : (List<?>) script(driver, CANDIDATES, selector)) {
      open((WebElement) one).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Root> open(WebElement host) {
    try {
      return Optional.of(new Root(host, host.getShadowRoot()));
    } catch (NoSuchShadowRootException none) {
      return Optional.empty();
    }
  }

  static Object script(WebDriver driver, String text, Object... arguments) {
    Object value = ((JavascriptExecutor) driver).executeScript(text, arguments);
    if (value == null) {
      throw new IllegalStateException("The script gave nothing: " + text);
    }
    return value;
  }
}
