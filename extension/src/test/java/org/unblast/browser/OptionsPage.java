package org.unblast.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page of options; made inside a tab of its own. */
public final class OptionsPage {
  private static final String PATH = "pages/options.html";
  private static final By COUNTRY = By.id("country");
  private static final By TRADES = By.id("trades");

  private final WebDriver driver;

  private OptionsPage(WebDriver driver) {
    this.driver = driver;
    Waits.until("the countries", () -> driver.findElements(By.cssSelector("#country option")).size() > 1);
  }

  /** Writes a country and a trade into the form and keeps them. */
  public static void keep(Browser browser, String country, String trade) {
    Tabs.inAnother(browser.driver(), browser.addressOf(PATH), driver -> {
      OptionsPage page = new OptionsPage(driver);
      page.choose(country);
      WebElement trades = driver.findElement(TRADES);
      trades.clear();
      trades.sendKeys(trade);
      driver.findElement(By.cssSelector("#recipient [type=submit]")).click();
      page.waitForWord();
      return null;
    });
  }

  /** Takes away what was said. */
  public static void forget(Browser browser) {
    Tabs.inAnother(browser.driver(), browser.addressOf(PATH), driver -> {
      OptionsPage page = new OptionsPage(driver);
      driver.findElement(By.id("forget")).click();
      page.waitForWord();
      return null;
    });
  }

  /** The country's code and the trades, as the form shows them once it was opened. */
  public static String shown(Browser browser) {
    return Tabs.inAnother(browser.driver(), browser.addressOf(PATH), driver -> {
      new OptionsPage(driver);
      return driver.findElement(COUNTRY).getDomProperty("value") + " " + driver.findElement(TRADES).getDomProperty("value");
    });
  }

  private void choose(String country) {
    new Select(driver.findElement(COUNTRY)).selectByValue(country);
  }

  private void waitForWord() {
    Waits.until("to be told that it is done", () -> !driver.findElement(By.id("recipient-done")).getText().isBlank());
  }
}
