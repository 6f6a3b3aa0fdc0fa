package org.unblast.browser;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WindowType;

/** Chromium's real toolbar popup, over the page that is driven, as if its button had been pressed. */
final class ToolbarPopup {
  /** Brings the other tab to the front again, then opens the popup over it. */
  private static final String OPEN = """
      const done = arguments[0];
      (async () => {
        const here = await chrome.tabs.getCurrent();
        const other = (await chrome.tabs.query({currentWindow: true})).find(tab => tab.id !== here.id);
        await chrome.tabs.update(other.id, {active: true});
        await chrome.action.openPopup();
      })().then(() => done("open"), error => done(String(error)));
      """;

  private ToolbarPopup() {}

  /** @param anyPage of the extension, for the rights it has */
  static <T> T over(WebDriver driver, String anyPage, Function<WebDriver, T> work) {
    String page = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    String helper = driver.getWindowHandle();
    try {
      driver.get(anyPage);
      Set<String> before = driver.getWindowHandles();
      String said = String.valueOf(((JavascriptExecutor) driver).executeAsyncScript(OPEN));
      Set<String> opened = Waits.until("the popup (it said: " + said + ")", () -> added(driver, before), set -> set.size() == 1);
      driver.switchTo().window(opened.iterator().next());
      return work.apply(driver);
    } finally {
      driver.switchTo().window(helper).close();
      driver.switchTo().window(page);
    }
  }

  private static Set<String> added(WebDriver driver, Set<String> before) {
    Set<String> now = new HashSet<>(driver.getWindowHandles());
    now.removeAll(before);
    return now;
  }
}
