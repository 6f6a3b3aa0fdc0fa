package org.unblast.browser;

import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.json.Json;

/** Speaks to the extension's background as its own pages do, from one of them. */
public final class Backstage {
  private static final String ASK = """
      const answer = arguments[arguments.length - 1];
      (globalThis.browser ?? chrome).runtime.sendMessage(JSON.parse(arguments[0])).then(
          value => answer(JSON.stringify(value ?? null)), error => answer(JSON.stringify({refused: String(error)})));
      """;

  private static final String DAMAGE = """
      const [family, done] = arguments;
      const storage = (globalThis.browser ?? chrome).storage.local;
      storage.get(null)
          .then(all => Object.keys(all).filter(key => key.startsWith(family + "/")))
          .then(keys => storage.set(Object.fromEntries(keys.map(key => [key, "spoilt"]))))
          .then(done);
      """;

  /** Sealed as the store seals its records. */
  private static final String NEWER = """
      const text = JSON.stringify({version: 999, families: [], dropping: []});
      let sum = 0x811c9dc5;
      for (const letter of "head" + text) {
        sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
      }
      (globalThis.browser ?? chrome).storage.local.set({head: (sum >>> 0).toString(16).padStart(8, "0") + text}).then(arguments[0]);
      """;

  private final Browser browser;

  public Backstage(Browser browser) {
    this.browser = browser;
  }

  /** Forgets all stored data and goes back to the settings of the first day. */
  public void reset() {
    ask(Map.of("type", "erase"));
    set(Map.of("enabled", true, "sensitivity", "balanced", "display", "badge"));
  }

  public void set(Map<String, Object> changes) {
    ask(Map.of("type", "set", "changes", changes));
  }

  /** @return the answer, as read from JSON */
  public Object ask(Map<String, Object> message) {
    String text = Tabs.inAnother(browser.driver(), browser.addressOf(Browser.POPUP), driver -> send(driver, message));
    Object answer = new Json().toType(text, Object.class);
    if (answer instanceof Map<?, ?> map && map.containsKey("refused")) {
      throw new IllegalStateException("The background refused " + message + ": " + map.get("refused"));
    }
    return answer;
  }

  /** Spoils the stored records of one family, as a failing disk may. @param family how their keys begin, such as {@code w} */
  public void damage(String family) {
    Tabs.inAnother(browser.driver(), browser.addressOf(Browser.POPUP),
        driver -> ((JavascriptExecutor) driver).executeAsyncScript(DAMAGE, family));
    browser.stopBackground();
  }

  /** Leaves a store as a much newer version would: it is neither read nor changed. */
  public void newer() {
    Tabs.inAnother(browser.driver(), browser.addressOf(Browser.POPUP), driver -> ((JavascriptExecutor) driver).executeAsyncScript(NEWER));
    browser.stopBackground();
  }

  private static String send(WebDriver driver, Map<String, Object> message) {
    return String.valueOf(((JavascriptExecutor) driver).executeAsyncScript(ASK, new Json().toJson(message)));
  }
}
