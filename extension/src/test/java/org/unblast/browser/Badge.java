package org.unblast.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** One badge, used as a person uses it: by real mouse and real keys. */
public final class Badge {
  private static final By PILL = By.cssSelector("[data-level]");
  private static final By PANEL = By.cssSelector("[role='group']");
  private static final By TAKE_BACK = By.cssSelector("[data-action='take-back']");

  private static final String FOCUS_BEFORE = """
      [...arguments[0].parentElement.querySelectorAll("a[href]:not([tabindex]), button")].at(-1).focus();
      return true;
      """;

  /** @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a> */
  private static final String CONTRAST = """
      const style = getComputedStyle(arguments[0]);
      const [dark, light] = [style.color, style.backgroundColor].map(color => {
        const [r, g, b] = color.match(/[\\d.]+/g).map(part => part / 255)
            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      }).sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
      """;

  private static final String SPOIL = """
      const [pill, panel] = arguments;
      pill.setAttribute("aria-checked", "true");
      panel.querySelector("h3").style.color = "silver";
      panel.querySelector("button").textContent = "";
      return true;
      """;

  private final WebDriver driver;
  private final WebElement host;
  private final SearchContext root;

  Badge(WebDriver driver, Closed.Root root) {
    this.driver = driver;
    this.host = root.host();
    this.root = root.content();
  }

  /** What it stands on. */
  public WebElement card() {
    return (WebElement) Closed.script(driver, "return arguments[0].parentElement;", host);
  }

  public String name() {
    return String.valueOf(Closed.script(driver,
        "return arguments[0].parentElement.querySelector('strong')?.textContent ?? ''", host));
  }

  public String level() {
    return pill().getDomAttribute("data-level");
  }

  /** What stands on it. */
  public String words() {
    return pill().getText();
  }

  public boolean isOpen() {
    return "true".equals(pill().getDomAttribute("aria-expanded"));
  }

  public void click() {
    intoView(pill()).click();
    Waits.until("the badge to come to rest",
        () -> Boolean.TRUE.equals(Closed.script(driver, "return arguments[0].getAnimations().length === 0;", root)));
  }

  /** Scrolls so that the card begins at the top of the window. */
  public void showCard() {
    Closed.script(driver, "arguments[0].parentElement.scrollIntoView({block: 'start'}); return true;", host);
  }

  /** Goes from the last control of the card itself to the badge, by the tab key. */
  public void tabTo() {
    Closed.script(driver, FOCUS_BEFORE, host);
    type(Keys.TAB);
    if (!Boolean.TRUE.equals(Closed.script(driver, "return arguments[0].activeElement === arguments[1];", root, pill()))) {
      throw new AssertionError("The tab key must lead from the card's controls to its badge");
    }
  }

  /** Types a key wherever the focus is. */
  public void type(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Does what no release may: to see whether it is noticed. */
  public void spoil() {
    Closed.script(driver, SPOIL, pill(), panel());
  }

  /** How well the words of the open panel stand out from their ground, as WCAG 2 counts it: 1 to 21. */
  public double contrast() {
    return ((Number) Closed.script(driver, CONTRAST, panel())).doubleValue();
  }

  /** Where it ends with its panel, if that is open, in CSS pixels from the top of the window. */
  public double end() {
    return ((Number) Closed.script(driver, "return arguments[0].getBoundingClientRect().bottom;", isOpen() ? panel() : pill())).doubleValue();
  }

  /** All that the open panel says. */
  public String reasons() {
    return panel().getText();
  }

  /** The words of the note that the panel points at. */
  public List<String> markedWords() {
    return panel().findElements(By.cssSelector("mark")).stream().map(WebElement::getText).toList();
  }

  /** @param action not-spam, spam or undo */
  public void press(String action) {
    // A verdict that came meanwhile draws the panel anew: then it is looked for again.
    Waits.until("the button " + action, () -> {
      intoView(panel().findElement(By.cssSelector("[data-action='" + action + "']"))).click();
      return true;
    });
  }

  public boolean canTakeBack() {
    return root.findElements(TAKE_BACK).stream().anyMatch(WebElement::isDisplayed);
  }

  public void takeBack() {
    intoView(root.findElement(TAKE_BACK)).click();
  }

  private WebElement pill() {
    return root.findElement(PILL);
  }

  WebElement panel() {
    return root.findElement(PANEL);
  }

  /** To the middle of the window, where no bar of the page or of ours lies over it. */
  private WebElement intoView(WebElement element) {
    Closed.script(driver, "arguments[0].scrollIntoView({block: 'center'}); return true;", element);
    return element;
  }
}
