package org.unblast.browser;

import java.util.List;
import org.openqa.selenium.WebDriver;

/** Scrolls through the replica, which brings its rows as one comes near to its end. */
public final class Rows {
  private static final String SCROLL = """
      window.scrollTo(0, document.body.scrollHeight);
      return document.querySelectorAll('[componentkey^="urn:li:invitation"]').length;
      """;

  private Rows() {}

  /** Scrolls until there are so many rows, each with a badge, and back to the top. */
  public static List<Reading> scrollThrough(WebDriver driver, int rows) {
    Waits.until(rows + " rows", () -> Closed.script(driver, SCROLL), found -> found.equals((long) rows));
    toTop(driver);
    return Waits.until(rows + " badges", () -> new Marks(driver).readings(), found -> found.size() == rows);
  }

  public static void toTop(WebDriver driver) {
    Closed.script(driver, "window.scrollTo(0, 0); return true;");
  }
}
