package org.unblast.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page of options, as a person uses it; made inside a tab of its own. */
public final class OptionsPage {
  private static final String PATH = "pages/options.html";
  private static final By COUNTRY = By.id("country");
  private static final By CITY = By.id("city");
  private static final By TRADES = By.id("trades");

  private final WebDriver driver;

  private OptionsPage(WebDriver driver) {
    this.driver = driver;
    Waits.until("the settings to be shown", () -> text("fix-current"), shown -> !shown.isBlank());
  }

  /** Opens the page in a tab of its own, and closes that afterwards. */
  public static <T> T in(Browser browser, Function<OptionsPage, T> work) {
    return Tabs.inAnother(browser.driver(), browser.addressOf(PATH), driver -> work.apply(new OptionsPage(driver)));
  }

  /** Writes a country and a trade into the form and keeps them. */
  public static void keep(Browser browser, String country, String trade) {
    in(browser, page -> {
      new Select(page.find(COUNTRY)).selectByValue(country);
      page.find(TRADES).clear();
      page.find(TRADES).sendKeys(trade);
      return page.keep();
    });
  }

  /** Takes away what was said. */
  public static void forget(Browser browser) {
    in(browser, page -> {
      page.click("forget");
      return page.said("recipient-done");
    });
  }

  /** The country's code and the trades, as the form shows them once it was opened. */
  public static String shown(Browser browser) {
    return in(browser, page -> page.value(COUNTRY) + " " + page.value(TRADES));
  }

  /** Chooses an archive or its tables; returns what the page says of it. */
  public String fillFrom(Path file) {
    choose("archive", file);
    return said("archive-done");
  }

  /** Keeps what stands in the form; returns what the page says. */
  public String keep() {
    driver.findElement(By.cssSelector("#recipient [type=submit]")).click();
    return said("recipient-done");
  }

  /** Country, city and trades, as they stand in the form, with strokes between them. */
  public String form() {
    return value(COUNTRY) + "|" + value(CITY) + "|" + value(TRADES).replace("\n", "|");
  }

  /** Chooses a pack; returns what its preview says, or why there is none. */
  public String previewPack(Path file) {
    choose("pack-file", file);
    return Waits.until("a word on the pack", () -> text("pack-effect") + text("pack-done"), shown -> !shown.isBlank());
  }

  /** Takes in the pack that is previewed. */
  public void usePack() {
    click("pack-use");
    said("pack-done");
  }

  /** Undoes what was done with packs last. */
  public void undoPack() {
    click("pack-undo");
    Waits.until("the way back to be gone", () -> !find(By.id("pack-undo")).isDisplayed());
  }

  /** The names of the packs in use. */
  public List<String> packs() {
    return driver.findElements(By.cssSelector("#packs strong")).stream().map(WebElement::getText).toList();
  }

  /** Saves the user's own campaigns. */
  public Path exportPack(Browser browser) {
    return Downloads.during(browser, () -> click("pack-export"));
  }

  /** Tries words out that speak for spam, by the keyboard alone; returns what it says of them, or why it cannot. */
  public String rehearse(String words) {
    find(By.id("phrase")).sendKeys(words, Keys.ENTER);
    return Waits.until("the rehearsal", () -> text("rehearsal-hits") + text("phrase-done"), shown -> !shown.isBlank());
  }

  /** Adds what was tried out; returns the words that are listed then. */
  public List<String> addPhrase() {
    click("rehearsal-add");
    said("phrase-done");
    return driver.findElements(By.cssSelector("#phrases strong")).stream().map(WebElement::getText).toList();
  }

  private void choose(String id, Path file) {
    find(By.id(id)).sendKeys(file.toAbsolutePath().toString());
  }

  private void click(String id) {
    find(By.id(id)).click();
  }

  private String said(String id) {
    return Waits.until("a word from " + id, () -> text(id), shown -> !shown.isBlank());
  }

  private String text(String id) {
    return find(By.id(id)).getText();
  }

  private String value(By what) {
    return String.valueOf(find(what).getDomProperty("value"));
  }

  private WebElement find(By what) {
    return driver.findElement(what);
  }
}
