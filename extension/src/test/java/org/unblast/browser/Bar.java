package org.unblast.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The small bar that says how many cards are flagged or hidden. */
public final class Bar {
  static final String REGION = "[role='region']";

  private static final String COVERS = """
      const [bar, panel] = [...arguments].map(each => each.getBoundingClientRect());
      return getComputedStyle(arguments[0]).opacity !== "0"
          && bar.top < panel.bottom && panel.top < bar.bottom && bar.left < panel.right && panel.left < bar.right;
      """;

  private final WebDriver driver;
  private final SearchContext root;

  Bar(WebDriver driver, Closed.Root root) {
    this.driver = driver;
    this.root = root.content();
  }

  /** Where it begins, in CSS pixels from the top of the window. */
  public double start() {
    return ((Number) Closed.script(driver, "return arguments[0].getBoundingClientRect().top;", region())).doubleValue();
  }

  /** Whether it can be seen where the open panel of a badge is. */
  public boolean covers(Badge badge) {
    return Boolean.TRUE.equals(Closed.script(driver, COVERS, region(), badge.panel()));
  }

  /** Whether it can be seen at all. */
  public boolean isSeen() {
    return Boolean.TRUE.equals(Closed.script(driver, "return getComputedStyle(arguments[0]).opacity === '1';", region()));
  }

  boolean isShown() {
    return region().isDisplayed();
  }

  public String words() {
    return region().getText();
  }

  /** Hides the flagged cards, or shows them again. */
  public void press() {
    region().findElement(By.cssSelector("[data-action='all']")).click();
  }

  private WebElement region() {
    return root.findElement(By.cssSelector(REGION));
  }
}
