package org.unblast.browser;

import java.util.function.Function;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WindowType;

/** Work in a second tab, after which the first is in front again. */
final class Tabs {
  private Tabs() {}

  static <T> T inAnother(WebDriver driver, String address, Function<WebDriver, T> work) {
    String first = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    try {
      driver.get(address);
      return work.apply(driver);
    } finally {
      driver.close();
      driver.switchTo().window(first);
    }
  }

  /** Closes all but the one that is driven now. */
  static void closeOthers(WebDriver driver) {
    String first = driver.getWindowHandle();
    for (String handle : driver.getWindowHandles()) {
      if (!handle.equals(first)) {
        driver.switchTo().window(handle).close();
      }
    }
    driver.switchTo().window(first);
  }
}
