package org.unblast.browser;

import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** What the popup says and does; made inside {@link Browser#inPopup}. */
public final class Popup {
  private static final By WEEK = By.id("week");
  private static final By EMPTY = By.id("weeks-empty");

  private final WebDriver driver;

  public Popup(WebDriver driver) {
    this.driver = driver;
    Waits.until("the popup's numbers", () -> isShown(WEEK) || isShown(EMPTY));
  }

  /** Whether there is nothing to show yet. */
  public boolean isEmpty() {
    return isShown(EMPTY);
  }

  /** This week's number; last week's may stand below it. @param name a column of the tally, such as {@code received} */
  public int count(String name) {
    String text = driver.findElement(By.cssSelector("[data-count='" + name + "']")).getText();
    return Integer.parseInt(text.lines().findFirst().orElse("").strip());
  }

  /** In CSS pixels. */
  public int width() {
    return ((Number) Closed.script(driver, "return innerWidth")).intValue();
  }

  /** The sentence about the page under it. */
  public String pageStatus() {
    return Waits.until("the popup's word on the page", () -> driver.findElement(By.id("page")).getText(), text -> !text.isBlank());
  }

  public Path exportCsv(Browser browser) {
    return export(browser, "csv");
  }

  public Path exportForExcel(Browser browser) {
    return export(browser, "excel");
  }

  private Path export(Browser browser, String id) {
    return Downloads.during(browser, () -> driver.findElement(By.id(id)).click());
  }

  /** Erases everything, by the two steps that it takes. */
  public void erase() {
    driver.findElement(By.id("erase")).click();
    Waits.until("to be asked again", () -> isShown(By.id("erase-yes")));
    driver.findElement(By.id("erase-yes")).click();
    Waits.until("to be told that it is done", () -> !driver.findElement(By.id("erase-done")).getText().isBlank());
  }

  private boolean isShown(By what) {
    return driver.findElement(what).isDisplayed();
  }
}
