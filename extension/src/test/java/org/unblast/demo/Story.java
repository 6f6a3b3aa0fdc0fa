package org.unblast.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.unblast.browser.Album;
import org.unblast.browser.Badge;
import org.unblast.browser.Bar;
import org.unblast.browser.ChromiumSession;
import org.unblast.browser.Inbox;
import org.unblast.browser.Marks;
import org.unblast.browser.PageWatch;
import org.unblast.browser.Popup;
import org.unblast.browser.Reading;
import org.unblast.browser.Rows;
import org.unblast.browser.Stage;
import org.unblast.browser.Waits;
import org.unblast.browser.WeekRow;

/** The main job, from the first badge to the exported tally. */
final class Story {
  static final String RECEIVED = "/mynetwork/invitation-manager/received/";

  /** The last to come of those who sent the same text, so that his reasons name the others. */
  private static final String SHOWN = "Lorimer Quaide";

  private static final List<String> LEVELS = List.of("spam", "unsure", "clear", "unknown");

  private final ChromiumSession browser;
  private final Stage stage;
  private final Inbox inbox;
  private final Album album;
  private final Report report;

  Story(ChromiumSession browser, Stage stage, Inbox inbox, Album album, Report report) {
    this.browser = browser;
    this.stage = stage;
    this.inbox = inbox;
    this.album = album;
    this.report = report;
  }

  void play() throws IOException {
    Waits.until("the welcome page", () -> browser.driver().getWindowHandles().size() > 1);
    browser.closeOtherTabs();
    List<Reading> readings = badges();
    album.picture(browser.driver(), "inbox.png");
    reasons();
    notSpamAndBack();
    touchedNothing();
    hide(readings);
    popup(readings);
    dark();
    askedNobody();
  }

  private List<Reading> badges() {
    browser.open(RECEIVED);
    List<Reading> readings = Rows.scrollThrough(browser.driver(), inbox.size());
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < inbox.size(); at++) {
      if (!inbox.cards().get(at).expect().contains(readings.get(at).level())) {
        wrong.add(readings.get(at).name() + " should not be " + readings.get(at).level());
      }
    }
    report.number("invitations", readings.size());
    LEVELS.forEach(level -> report.number(level, count(readings, one -> one.level().equals(level))));
    report.say("%d invitations, each with a badge: %d mass mail, %d unsure, %d clear, %d unknown".formatted(readings.size(),
        count(readings, one -> one.level().equals("spam")), count(readings, one -> one.level().equals("unsure")),
        count(readings, one -> one.level().equals("clear")), count(readings, one -> one.level().equals("unknown"))),
        String.join("; ", wrong));
    return readings;
  }

  private void reasons() throws IOException {
    Badge badge = badge();
    badge.click();
    report.say("A click on a badge shows why, with the very words: " + String.join(" · ", badge.markedWords()),
        badge.markedWords().isEmpty() ? "No words are marked" : "");
    badge.showCard();
    album.picture(browser.driver(), "reasons.png");
  }

  private void notSpamAndBack() {
    Badge badge = badge();
    String before = badge.level();
    badge.press("not-spam");
    Waits.until("the way back", badge::canTakeBack);
    String said = badge.words().replace('\n', ' ');
    badge.takeBack();
    Waits.until("the old verdict", () -> !badge.canTakeBack());
    report.say("\"Not spam\" is the user's last word (" + said + "), and can be taken back",
        badge.level().equals(before) ? "" : "After undo the badge says " + badge.level());
    badge.click();
  }

  private void touchedNothing() {
    PageWatch seen = PageWatch.read(browser.driver());
    report.say("On the page itself no script pressed, typed or changed anything",
        seen.syntheticEvents() == 0 && seen.touched().isEmpty() ? "" : seen.toString());
  }

  private void hide(List<Reading> readings) throws IOException {
    List<String> flagged = readings.stream().filter(one -> one.level().equals("spam")).map(Reading::name).toList();
    bar().press();
    List<String> hidden = Waits.until("the flagged cards to hide", this::hidden, names -> names.size() >= flagged.size());
    report.number("hidden", hidden.size());
    report.say("One press hides the " + hidden.size() + " flagged ones",
        hidden.equals(flagged) ? "" : "Hidden are " + hidden + ", flagged are " + flagged);
    Rows.toTop(browser.driver());
    album.picture(browser.driver(), "hidden.png");
  }

  private void popup(List<Reading> readings) {
    WeekRow week = browser.inPopup(driver -> {
      Popup popup = new Popup(driver);
      popup.pageStatus();
      try {
        album.picture(driver, "popup.png");
        return WeekRow.read(album.keep(popup.exportCsv(browser), "weeks.csv")).get(0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    List<String> wrong = new ArrayList<>();
    if (week.number("received") != readings.size()) {
      wrong.add("received is " + week.number("received"));
    }
    for (String level : LEVELS) {
      if (week.number(level) != count(readings, one -> one.level().equals(level))) {
        wrong.add(level + " is " + week.number(level));
      }
    }
    report.number("minutes_asked", week.number("minutes_asked"));
    report.say("The week as a spreadsheet: %s, %d received, %d hidden, %d minutes asked for".formatted(week.text("week"),
        week.number("received"), week.number("hidden"), week.number("minutes_asked")), String.join("; ", wrong));
  }

  private void dark() throws IOException {
    bar().press();
    Waits.until("the cards to come back", this::hidden, List::isEmpty);
    report.say("Another press brings them back", "");
    browser.prefersDark(true);
    browser.open(RECEIVED + "?theme=dark");
    Rows.scrollThrough(browser.driver(), inbox.size());
    Badge badge = badge();
    badge.click();
    badge.showCard();
    album.picture(browser.driver(), "dark.png");
    browser.prefersDark(false);
  }

  private void askedNobody() {
    List<String> asked = browser.extensionRequests();
    List<String> ofSite = stage.site().requests().stream()
        .map(request -> request.method() + " " + request.path())
        .filter(line -> !line.startsWith("GET " + RECEIVED) && !line.startsWith("GET /replica/"))
        .toList();
    report.say("The extension asked the network for nothing",
        asked.isEmpty() && ofSite.isEmpty() ? "" : "It asked for " + asked + ofSite);
  }

  private Badge badge() {
    return new Marks(browser.driver()).badge(SHOWN);
  }

  private Bar bar() {
    return Waits.until("the bar", () -> new Marks(browser.driver()).bar(), found -> found.isPresent()).orElseThrow();
  }

  private List<String> hidden() {
    return new Marks(browser.driver()).readings().stream().filter(Reading::hidden).map(Reading::name).toList();
  }

  private static int count(List<Reading> readings, Predicate<Reading> wanted) {
    return (int) readings.stream().filter(wanted).count();
  }
}
