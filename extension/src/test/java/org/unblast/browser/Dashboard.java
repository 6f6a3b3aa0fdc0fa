package org.unblast.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The page with all weeks, campaigns and recent verdicts; made inside a tab of its own. */
public final class Dashboard {
  private static final String PATH = "pages/dashboard.html";
  private static final By WORDS = By.cssSelector("#recent .first > li b");

  private final WebDriver driver;

  private Dashboard(WebDriver driver) {
    this.driver = driver;
    Waits.until("the dashboard to be shown", () -> driver.findElement(By.id("contents")).isDisplayed());
  }

  /** Opens the page in a tab of its own, and closes that afterwards. */
  public static <T> T in(Browser browser, Function<Dashboard, T> work) {
    return Tabs.inAnother(browser.driver(), browser.addressOf(PATH), driver -> work.apply(new Dashboard(driver)));
  }

  public WebDriver driver() {
    return driver;
  }

  public Dashboard openTable() {
    driver.findElement(By.cssSelector("#history summary")).click();
    return this;
  }

  /** The cells of the newest week in the table, without its date: received, spam, unsure, clear, unknown, minutes, hidden. */
  public List<String> newestWeek() {
    return driver.findElements(By.cssSelector("#rows tr:first-child td")).stream().map(WebElement::getText).toList();
  }

  /** How many columns the chart has, and how many of them stand for something. */
  public List<Integer> columns() {
    return List.of(driver.findElements(By.cssSelector("#plot .week")).size(), driver.findElements(By.cssSelector("#plot .bar:not(:empty)")).size());
  }

  /** What is said first of the newest verdicts, before their dates. */
  public List<String> verdicts() {
    return driver.findElements(WORDS).stream().map(WebElement::getText).toList();
  }

  /** Presses the first button of the newest verdict, and waits until it says something else. */
  public String pressNewest() {
    String before = driver.findElement(WORDS).getText();
    driver.findElement(By.cssSelector("#recent button")).click();
    return Waits.until("another word on the newest verdict", () -> driver.findElement(WORDS).getText(), now -> !now.equals(before));
  }

  public Path exportJson(Browser browser) {
    return Downloads.during(browser, () -> driver.findElement(By.id("json")).click());
  }
}
