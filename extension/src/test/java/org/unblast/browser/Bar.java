package org.unblast.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The small bar that says how many cards are flagged or hidden. */
public final class Bar {
  static final String REGION = "[role='region']";

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
