package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.unblast.browser.Badge;
import org.unblast.browser.Bar;
import org.unblast.browser.PageWatch;
import org.unblast.browser.Reading;
import org.unblast.browser.Request;
import org.unblast.browser.Waits;

/** The pages of the site, and what they can tell of the extension. */
abstract class PageScenarios extends Scene {
  private static final int PREVIEW = 3;
  private static final int CONVERSATIONS = 4;

  /** WCAG 2.2, level AA, for text of usual size. */
  private static final double ENOUGH_CONTRAST = 4.5;

  /** What a page script can read: all markup, and the names it finds in its own window. */
  private static final String ALL_THE_PAGE_SEES = """
      return document.documentElement.outerHTML + Object.getOwnPropertyNames(window).join()
          + [...document.styleSheets].map(sheet => sheet.href).join()
          + performance.getEntries().map(entry => entry.name).join();
      """;

  private static final String COUNT_ROWS =
      "return document.querySelectorAll('[componentkey^=\"urn:li:invitation\"]').length;";

  private static final String COUNT_HIDDEN = """
      return [...document.querySelectorAll('[componentkey^="urn:li:invitation"]')]
          .filter(row => getComputedStyle(row).display === "none").length;
      """;

  private static final String TO_THE_END = "window.scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'});";

  PageScenarios(Which which) throws Exception {
    super(which);
  }

  @Test
  void theOldPageIsUnderstoodToo() {
    List<Reading> readings = open(RECEIVED + "?style=classic", FIRST_ROWS);
    assertTrue(readings.stream().anyMatch(reading -> reading.level().equals("spam")), "Levels must not need today's page");
  }

  @Test
  void otherClassNamesAndAnotherLanguageChangeNoLevel() {
    List<String> levels = levels(open(RECEIVED, FIRST_ROWS));
    assertEquals(levels, levels(open(RECEIVED + "?build=other&lang=ar", FIRST_ROWS)), "Levels must not hang on the page's words");
    assertEquals(levels, levels(open(RECEIVED + "?lang=de&theme=dark", FIRST_ROWS)), "Levels must not hang on the page's words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void theReasonsCanBeReadInAnyLight(String theme) {
    open(RECEIVED + "?theme=" + theme, FIRST_ROWS);
    Badge badge = badge(InboxScenarios.MASS_MAILER);
    badge.click();
    assertTrue(badge.contrast() >= ENOUGH_CONTRAST, "The reasons must stand out, but their contrast is " + badge.contrast());
  }

  @Test
  void theLastReasonsOfThePageEndAboveTheBar() {
    List<Reading> readings = openTheWholeClassicPage();
    Badge last = badge(readings.get(readings.size() - 1).name());
    last.click();
    mustEndAboveTheBar(last);
  }

  /** The page whose list ends where the page does. */
  List<Reading> openTheWholeClassicPage() {
    browser().open(RECEIVED + "?style=classic");
    return Waits.until("all badges", () -> {
      script(TO_THE_END);
      return marks().readings();
    }, found -> found.size() == inbox.size());
  }

  /** @param last of the page's badges */
  void mustEndAboveTheBar(Badge last) {
    script(TO_THE_END);
    double bar = marks().bar().orElseThrow().start();
    assertTrue(last.end() <= bar, "With the page scrolled to its end, the badge ends at " + last.end() + ", under the bar, which begins at " + bar);
  }

  @Test
  void theBarGivesWayToAnOpenPanelWhileItIsScrolled() {
    open(RECEIVED, FIRST_ROWS);
    mustGiveWay(badge(InboxScenarios.MASS_MAILER));
  }

  /** Opens a panel and scrolls it past the place of the bar, a few lines at a time. */
  void mustGiveWay(Badge badge) {
    Bar bar = Waits.until("the bar", () -> marks().bar(), Optional::isPresent).orElseThrow();
    badge.click();
    badge.showCard();
    int times = 0;
    for (double end = Double.MAX_VALUE; badge.end() > 0 && badge.end() < end; times++) {
      Waits.until("the bar to give way", () -> !bar.covers(badge));
      end = badge.end();
      script("window.scrollBy({top: 40, behavior: 'instant'});");
    }
    assertTrue(times > 2, "Nothing was scrolled");
    badge.click();
    Waits.until("the bar to come back", bar::isSeen);
  }

  @Test
  void thePreviewAboveTheSuggestionsIsMarkedAndTheSuggestionsAreNot() {
    open("/mynetwork/grow/", PREVIEW);
  }

  @Test
  void messagesAreJudgedAndNeitherHiddenNorCounted() {
    backstage().set(Map.of("display", "hide"));
    List<Reading> readings = open("/messaging/", CONVERSATIONS);
    assertEquals(List.of(), readings.stream().filter(Reading::hidden).toList(), "No message may be hidden");
    assertEquals(List.of(), backstage().ask(Map.of("type", "weeks")), "Messages are no part of the weekly tally");
  }

  @Test
  void switchedOffInTheBrowserItLeavesThePageWhole() {
    backstage().set(Map.of("display", "hide"));
    open(RECEIVED, FIRST_ROWS);
    Waits.until("a hidden card", () -> (long) script(COUNT_HIDDEN) > 0);
    forgetErrors();
    browser().switchExtension(false);
    try {
      browser().toFront();
      Waits.until("all cards to be seen again", () -> (long) script(COUNT_HIDDEN) == 0);
      useThePage();
      mustHaveNoErrors();
    } finally {
      browser().switchExtension(true);
    }
    browser().toFront();
    open(RECEIVED, FIRST_ROWS);
    browser().closeOtherTabs();
  }

  @Test
  void withoutTheRightToTheSiteNothingIsMarkedAndWithItEachCardOnce() {
    open(RECEIVED, FIRST_ROWS);
    forgetErrors();
    browser().allowOnSite(false);
    try {
      browser().toFront();
      useThePage();
      mustHaveNoErrors();
      Waits.until("no card to have two badges", () -> marks().readings().size(), count -> count <= (long) script(COUNT_ROWS));
      browser().open(RECEIVED);
      Waits.until("the rows", () -> (long) script(COUNT_ROWS) == FIRST_ROWS);
      assertEquals(List.of(), marks().readings(), "Without the right to the site nothing may be marked");
    } finally {
      browser().allowOnSite(true);
    }
    open(RECEIVED, FIRST_ROWS);
    mustHaveNoErrors();
  }

  /** As a person does who noticed nothing. */
  private void useThePage() {
    script(TO_THE_END);
    new Actions(browser().driver()).sendKeys(Keys.TAB).perform();
    script("window.scrollTo({top: 0, behavior: 'instant'});");
    script(TO_THE_END);
  }

  /** What the page did wrong before is its own affair. */
  private void forgetErrors() {
    browser().errors();
  }

  private void mustHaveNoErrors() {
    List<String> errors = browser().errors();
    if (errors == null) {
      System.err.println("Not looked at: the console, of which this browser's driver tells nothing.");
    } else {
      assertEquals(List.of(), errors, "Nothing may stand on the console");
    }
  }

  @Test
  void badgesFollowThePageFromReceivedToSentAndBack() {
    open(RECEIVED, FIRST_ROWS);
    browser().driver().findElement(By.linkText("Sent")).click();
    Waits.until("the sent invitations", () -> !browser().driver().findElements(By.cssSelector("[aria-label^='Withdraw']")).isEmpty());
    badges(0);
    browser().driver().findElement(By.linkText("Received")).click();
    badges(FIRST_ROWS);
  }

  @Test
  void anUpdateLeavesNoDoubleBadges() {
    backstage().set(Map.of("display", "hide"));
    open(RECEIVED, FIRST_ROWS);
    Waits.until("a hidden card", () -> (long) script(COUNT_HIDDEN) > 0);
    forgetErrors();
    browser().updateExtension();
    // Firefox puts the new script into standing pages, Chromium leaves the old one alone there: marks may go, never double.
    useThePage();
    Waits.until("more rows", () -> script(COUNT_ROWS), rows -> (long) rows > FIRST_ROWS);
    Waits.until("at most one badge for each card, and none that is stale", () -> marks().readings().size(),
        count -> count == 0 || ((Long) (long) count).equals(script(COUNT_ROWS)));
    Waits.until("no card to be hidden by what is gone", () -> script(COUNT_HIDDEN),
        count -> marks().readings().stream().filter(Reading::hidden).count() == (long) count);
    mustHaveNoErrors();
    open(RECEIVED, FIRST_ROWS);
    browser().closeOtherTabs();
  }

  @Test
  void switchedOffItLeavesThePageAlone() {
    open(RECEIVED, FIRST_ROWS);
    backstage().set(Map.of("enabled", false));
    badges(0);
    backstage().set(Map.of("enabled", true));
    badges(FIRST_ROWS);
  }

  @Test
  void thePageFindsNoNameAndNoAddressOfTheExtension() {
    open(RECEIVED, FIRST_ROWS);
    String seen = String.valueOf(script(ALL_THE_PAGE_SEES)).toLowerCase(Locale.ROOT);
    assertEquals(-1, seen.indexOf("unblast"), "Nothing in the page may name the product");
    assertEquals(-1, seen.indexOf("-extension://"), "No address of the extension may stand in the page");
  }

  @Test
  void nothingIsPressedTypedOrAskedFor() {
    openAll();
    assertEquals(new PageWatch(0, 0, List.of()), PageWatch.read(browser().driver()), "The page must be read, not used");
    List<String> strange = stage().site().requests().stream()
        .filter(request -> !request.method().equals("GET") || !isOfThePage(request.path()))
        .map(Request::toString)
        .toList();
    assertEquals(List.of(), strange, "The site must be asked for what its own page asks for, and for nothing else");
  }

  private static boolean isOfThePage(String path) {
    return path.equals(RECEIVED) || path.startsWith("/replica/") || path.equals("/favicon.ico");
  }

  private static List<String> levels(List<Reading> readings) {
    return readings.stream().map(Reading::level).toList();
  }
}
