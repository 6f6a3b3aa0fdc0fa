package org.unblast.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.unblast.browser.Backstage;
import org.unblast.browser.Badge;
import org.unblast.browser.Browser;
import org.unblast.browser.ChromiumSession;
import org.unblast.browser.Marks;
import org.unblast.browser.Page;
import org.unblast.browser.Popup;
import org.unblast.browser.Project;
import org.unblast.browser.Reading;
import org.unblast.browser.Rows;
import org.unblast.browser.Setting;
import org.unblast.browser.Stage;
import org.unblast.browser.Waits;

/** One browser in one setting, and what can be brought about in it. */
public final class Studio {
  public static final String RECEIVED = "/mynetwork/invitation-manager/received/";

  /** Who invites to a page. */
  public static final String PAGE = "Gideon Parmenter";

  /** The last to come of those who sent the same text. */
  static final String COPY = "Lorimer Quaide";

  private static final String WELCOME = "pages/welcome.html";
  private static final String OPTIONS = "pages/options.html";
  private static final String DASHBOARD = "pages/dashboard.html";

  private static final int ALL_ROWS = 56;
  private static final int FIRST_ROWS = 12;

  /** A page that counts invitations, none of which is to be found. */
  private static final String STRANGE = """
      <!doctype html><html lang="en"><head><title>Invitations</title>
      <style>body { font: 16px/1.5 sans-serif; margin: 0 } main { max-inline-size: 45rem; margin: 2rem auto }</style></head>
      <body><header><nav><a href="/mynetwork/invitation-manager/received/">Received (3)</a></nav></header>
      <main><h1>Invitations</h1><p>Three people would like to meet you. They are drawn in a way that nobody knows yet.</p></main></body></html>
      """;

  /** A headline of the replica, and one that sells something. */
  private static final String PLAIN = "Speaker | Personal branding | 120k followers";
  private static final String ADVERTISING = "Helping founders scale to 7 figures | Speaker | 120k followers";

  private static final String FIX = """
      {"format": "unblast-layout-fix", "version": 1, "title": "Invitations in cards of their own",
       "selectors": {"row": ["section[data-card]"], "note": ["[data-card-note]"]}}
      """;

  private final Project project;
  private final Stage stage;
  private final ChromiumSession browser;
  private final Setting setting;

  /** With nothing stored. */
  public Studio(Project project, Stage stage, ChromiumSession browser, Setting setting) {
    this.project = project;
    this.stage = stage;
    this.browser = browser;
    this.setting = setting;
    stage.site().takeAway();
    reset();
    browser.wear(setting);
  }

  Setting setting() {
    return setting;
  }

  public WebDriver driver() {
    return browser.driver();
  }

  public Studio set(Map<String, Object> changes) {
    new Backstage(browser).set(changes);
    return this;
  }

  /** The invitations as they stand before anything is scrolled. */
  public Studio inbox() {
    return inbox(FIRST_ROWS);
  }

  Studio inbox(int badges) {
    browser.open(setting.address(RECEIVED));
    Waits.until(badges + " badges", () -> readings().size() == badges);
    return this;
  }

  /** Somebody without a note whose headline advertises, for a user who wants early flags: there is doubt, and never more. */
  Studio doubtful() {
    try {
      String inbox = Files.readString(project.replica().resolve("inbox.json"));
      stage.site().put("/replica/inbox.json", Page.json(inbox.replace(PLAIN, ADVERTISING).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return set(Map.of("sensitivity", "strict"));
  }

  /** Leaves the page that stands as it is by itself. */
  public Studio switchOff() {
    set(Map.of("enabled", false));
    Waits.until("the badges to go", () -> readings().isEmpty());
    return this;
  }

  Studio wholeInbox() {
    browser.open(setting.address(RECEIVED));
    Rows.scrollThrough(driver(), ALL_ROWS);
    return this;
  }

  public Studio page(String path) {
    browser.open(setting.address(path));
    Waits.until("a badge", () -> !readings().isEmpty());
    return this;
  }

  /** A page without anything that could be judged. */
  Studio elsewhere() {
    browser.open(setting.address("/mynetwork/invitation-manager/sent/"));
    return this;
  }

  public Studio strangePage() {
    stage.site().put(RECEIVED, Page.html(STRANGE));
    browser.open(RECEIVED);
    Waits.until("the bar that says so", () -> new Marks(driver()).bar().isPresent());
    return this;
  }

  /** Hides the flagged cards, by the bar. */
  public Studio hide() {
    new Marks(driver()).bar().orElseThrow().press();
    Waits.until("the flagged cards to hide", () -> readings().stream().anyMatch(Reading::hidden));
    return this;
  }

  /** Spoils what is stored. @param family of records, such as w for weeks or d for decisions */
  public Studio damage(String family) {
    new Backstage(browser).damage(family);
    return this;
  }

  /** The first badge of a level, scrolling for it where it must be. */
  public Sitter badge(String level) {
    Predicate<Reading> wanted = reading -> reading.level().equals(level);
    if (readings().stream().noneMatch(wanted)) {
      Rows.scrollThrough(driver(), ALL_ROWS);
    }
    return badgeOn(Waits.until("a badge that says " + level, () -> readings().stream().filter(wanted).findFirst(),
        Optional::isPresent).orElseThrow().name());
  }

  /** The first on the page, whatever it says. */
  public Sitter firstBadge() {
    return new Sitter(browser, new Marks(driver()).first());
  }

  /** After a word on a text, one on a sender, and a phrase of one's own. */
  public Studio taught() {
    inbox().badge("spam").open().say("not-spam").press("deny");
    new Backstage(browser).ask(Map.of("type", "add-phrase", "phrase", Map.of("text", "free audit", "speaks", "spam")));
    return this;
  }

  public Sitter badgeOn(String name) {
    return new Sitter(browser, new Marks(driver()).badge(name));
  }

  byte[] window() {
    return browser.picture(null);
  }

  /** Opens the toolbar popup over the page. */
  public byte[] popup(Consumer<Extras> then) {
    return browser.inPopup(setting, driver -> {
      new Popup(driver).pageStatus();
      then.accept(new Extras(driver));
      return browser.picture(null);
    });
  }

  public byte[] welcome(Consumer<Extras> then) {
    return page(WELCOME, By.id("enabled"), then);
  }

  /** The settings, once the last of them is shown. */
  public byte[] options(Consumer<Extras> then) {
    return page(OPTIONS, By.cssSelector("#fix-current:not(:empty)"), then);
  }

  /** The dashboard, once it has something to show, if only a failure. */
  public byte[] dashboard(Consumer<Extras> then) {
    return page(DASHBOARD, By.cssSelector("#contents:not([hidden]), #failure:not([hidden])"), then);
  }

  /** Forgets all that is stored. */
  public Studio reset() {
    new Backstage(browser).reset();
    return this;
  }

  /** A year of weeks, as many copies of a text, and a word on one of them. */
  public Studio year() {
    new Year(new Backstage(browser)).fill();
    return this;
  }

  /** A store that a newer version wrote, so that nothing can be told of it. */
  public Studio unreadable() {
    new Backstage(browser).newer();
    return this;
  }

  private byte[] page(String path, By shown, Consumer<Extras> then) {
    driver().get(browser.addressOf(path));
    browser.toFront();
    Waits.until("the page's own content", () -> !driver().findElements(shown).isEmpty());
    then.accept(new Extras(driver()));
    return browser.picture(driver().findElement(By.tagName("html")));
  }

  /** A layout fix to choose. */
  public Path layoutFix() {
    try {
      return Files.writeString(project.scratch().resolve("layout-fix.json"), FIX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Reading> readings() {
    return new Marks(driver()).readings();
  }

  /** A badge, and the card it stands on. */
  public record Sitter(ChromiumSession browser, Badge badge) {
    public Sitter open() {
      badge.click();
      return this;
    }

    public Sitter close() {
      return open();
    }

    /** Says otherwise, in the open panel, than the badge. @param action not-spam or spam */
    public Sitter say(String action) {
      badge.press(action);
      Waits.until("the way back", badge::canTakeBack);
      return this;
    }

    /** Presses a button of the open panel. @param action such as refuse or deny */
    public Sitter press(String action) {
      badge.press(action);
      return this;
    }

    byte[] card() {
      return browser.picture(badge.card());
    }
  }

  /** Presses on one of the extension's own pages. */
  public record Extras(WebDriver driver) {
    public Extras press(String selector) {
      driver.findElement(By.cssSelector(selector)).click();
      return this;
    }

    /** What a popup in a tab of its own, as a zoomed one is, has not. */
    public Extras pressIfShown(String selector) {
      return driver.findElement(By.cssSelector(selector)).isDisplayed() ? press(selector) : this;
    }

    /** Shows what stands further down. */
    public Extras end() {
      driver.findElement(By.tagName("body")).sendKeys(Keys.END);
      Waits.until("the end of the page", () -> Boolean.TRUE.equals(((JavascriptExecutor) driver).executeScript(
          "return Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;")));
      return this;
    }

    public Extras choose(String selector, Path file) {
      driver.findElement(By.cssSelector(selector)).sendKeys(file.toString());
      Waits.until("the preview of the file", () -> driver.findElement(By.id("fix-preview")).isDisplayed());
      return this;
    }
  }
}
