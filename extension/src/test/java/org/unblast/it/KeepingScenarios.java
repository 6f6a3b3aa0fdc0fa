package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unblast.browser.Badge;
import org.unblast.browser.Browser;
import org.unblast.browser.Dashboard;
import org.unblast.browser.Inbox;
import org.unblast.browser.OptionsPage;
import org.unblast.browser.Popup;
import org.unblast.browser.Reading;
import org.unblast.browser.Waits;
import org.unblast.browser.WeekRow;

/** What was acknowledged is kept: through the end of the background, of the browser, and into the export. */
abstract class KeepingScenarios extends Scene {

  /** In CSS pixels. */
  private static final int NARROWEST = 320;

  private static final String DECIDED_ON = InboxScenarios.MASS_MAILER;

  KeepingScenarios(Which which) throws Exception {
    super(which);
  }

  @Test
  void aDecisionOutlivesTheBackground() {
    decideNotSpam();
    browser().stopBackground();
    open(RECEIVED, FIRST_ROWS);
    assertTrue(badge(DECIDED_ON).canTakeBack(), "A decision must be there after the background ended");
  }

  @Test
  void aDecisionOutlivesTheBrowser() throws IOException {
    decideNotSpam();
    browser().restart();
    open(RECEIVED, FIRST_ROWS);
    Waits.until("the decision to be there after the browser ended", () -> badge(DECIDED_ON).canTakeBack());
  }

  @Test
  void whoTheUserIsOutlivesTheBackgroundUntilTakenAway() {
    OptionsPage.keep(browser(), "CA", "slate roofing");
    browser().stopBackground();
    Waits.until("what was kept to be shown", () -> OptionsPage.shown(browser()), shown -> shown.equals("CA slate roofing"));
    OptionsPage.forget(browser());
    browser().stopBackground();
    Waits.until("nothing to be shown", () -> OptionsPage.shown(browser()), String::isBlank);
  }

  @Test
  void verdictsAreTheSameAfterTheBackgroundEnded() {
    List<Reading> before = open(RECEIVED, FIRST_ROWS);
    browser().stopBackground();
    assertEquals(before, open(RECEIVED, FIRST_ROWS), "The memory of texts must outlive the background");
  }

  @Test
  void theExportedWeekHoldsWhatThePageShowed() throws IOException {
    List<Reading> readings = openAll();
    Badge badge = badge(DECIDED_ON);
    badge.click();
    badge.press("not-spam");
    Waits.until("the way back to be offered", badge::canTakeBack);
    List<WeekRow> weeks = WeekRow.read(export(Popup::exportCsv));
    assertEquals(1, weeks.size(), "What came today lies in one week");
    WeekRow week = weeks.get(0);
    LocalDate today = LocalDate.now();
    assertEquals("%d-W%02d".formatted(today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
        week.text("week"), "The week is that of ISO 8601, in the zone of the machine");
    assertEquals(today.minusDays(today.getDayOfWeek().getValue() - 1L).toString(), week.text("week_start"));
    assertEquals(inbox.size(), week.number("received"), "Every invitation must count once");
    assertEquals(inbox.cards().stream().map(Inbox.Card::note).filter(note -> !note.isEmpty()).count(), week.number("with_note"));
    for (String level : List.of("spam", "unsure", "clear", "unknown")) {
      assertEquals(readings.stream().filter(one -> one.level().equals(level)).count(), week.number(level),
          "The tally must count as " + level + " what the badges called so");
    }
    assertEquals(1, week.number("overridden"), "One decision was made");
    assertEquals(0, week.number("hidden"), "Nothing was hidden");
    assertTrue(week.number("campaigns") >= 1, "The replica holds campaigns: " + week);
    assertTrue(week.number("minutes_asked") >= 15, "The replica holds asks for minutes: " + week);
    assertFalse(week.text("top_rule").isEmpty(), "There must be a rule that spoke most: " + week);
    assertEquals(1, week.number("days_covered"));
    assertEquals(weeks, WeekRow.readForExcel(export(Popup::exportForExcel), ','), "Both exports must hold the same");
  }

  @Test
  void thePopupCountsWhatThePageShowed() {
    List<Reading> readings = open(RECEIVED, FIRST_ROWS);
    browser().inPopup(driver -> {
      Popup popup = new Popup(driver);
      assertTrue(popup.width() >= NARROWEST, "The popup must be wide enough to read, but is " + popup.width());
      assertEquals(FIRST_ROWS, popup.count("received"));
      assertEquals(readings.stream().filter(one -> one.level().equals("spam")).count(), popup.count("spam"));
      return null;
    });
  }

  @Test
  void theDashboardHasTheSameNumbersAndItsWordReachesThePage() {
    open(RECEIVED, FIRST_ROWS);
    List<String> popup = browser().inPopup(driver -> {
      Popup shown = new Popup(driver);
      return Stream.of("received", "spam", "unsure", "clear", "unknown", "minutes_asked", "hidden").map(name -> String.valueOf(shown.count(name))).toList();
    });
    String said = Dashboard.in(browser(), page -> {
      assertEquals(popup, page.openTable().newestWeek());
      assertEquals(1, page.columns().get(1), "All of it came this week");
      assertTrue(page.verdicts().size() > 1, "Every verdict must be there to look at");
      return page.pressNewest();
    });
    assertEquals("You said: not spam", said);
    Waits.until("the word to reach the page", () -> marks().readings().stream().filter(reading -> reading.label().startsWith(said)).count(), count -> count == 1);
    String again = Dashboard.in(browser(), Dashboard::pressNewest);
    assertFalse(again.equals(said), "It must be possible to take the word back");
  }

  @Test
  void theWeeksGoOutAsJson() throws IOException {
    open(RECEIVED, FIRST_ROWS);
    Path file = Dashboard.in(browser(), page -> page.exportJson(browser()));
    String json = Files.readString(file);
    assertTrue(json.startsWith("{\"schemaVersion\":1,\"weeks\":[{\"week\":\""), json);
    assertFalse(json.contains(DECIDED_ON), "Nobody is named: " + json);
  }

  @Test
  void erasedIsGoneForGood() throws IOException {
    decideNotSpam();
    browser().inPopup(driver -> {
      new Popup(driver).erase();
      return null;
    });
    browser().stopBackground();
    boolean empty = browser().inPopup(driver -> new Popup(driver).isEmpty());
    assertTrue(empty, "After erasing there must be no numbers");
    open(RECEIVED, FIRST_ROWS);
    assertFalse(badge(DECIDED_ON).canTakeBack(), "After erasing there must be no decisions");
  }

  private void decideNotSpam() {
    open(RECEIVED, FIRST_ROWS);
    Badge badge = badge(DECIDED_ON);
    badge.click();
    badge.press("not-spam");
    Waits.until("the way back to be offered", badge::canTakeBack);
  }

  private Path export(BiFunction<Popup, Browser, Path> button) {
    return browser().inPopup(driver -> button.apply(new Popup(driver), browser()));
  }
}
