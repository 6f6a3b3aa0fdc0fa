package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.unblast.browser.Badge;
import org.unblast.browser.Bar;
import org.unblast.browser.Inbox;
import org.unblast.browser.Reading;
import org.unblast.browser.Waits;

/** What a person sees and does on the invitations page. */
abstract class InboxScenarios extends Scene {
  static final String MASS_MAILER = "Tarquin Vellamore";
  static final String COLLEAGUE = "Obadiah Trenholm";

  InboxScenarios(Which which) throws Exception {
    super(which);
  }

  @Test
  void everyCardGetsOneBadgeWithALevelThatIsRight() {
    List<Reading> readings = openAll();
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < inbox.size(); at++) {
      Inbox.Card card = inbox.cards().get(at);
      Reading reading = readings.get(at);
      assertEquals(card.name(), reading.name(), "Badges must stand in the order of the cards");
      if (!card.expect().contains(reading.level())) {
        wrong.add(card.name() + " is " + reading.level() + ", not " + card.expect() + ": " + card.note());
      }
    }
    assertEquals(List.of(), wrong, "Every card of the replica must get a level that is right for it");
  }

  @Test
  void badgesSayTheirLevelInWords() {
    List<Reading> readings = open(RECEIVED, FIRST_ROWS);
    for (int at = 0; at < FIRST_ROWS; at++) {
      String label = readings.get(at).label();
      String about = inbox.cards().get(at).about();
      assertTrue(label.indexOf(about) > 0, "A badge must say what it thinks, then of whom: " + label);
    }
  }

  @Test
  void theReasonsOpenAndCloseByMouse() {
    open(RECEIVED, FIRST_ROWS);
    Badge badge = badge(MASS_MAILER);
    badge.click();
    assertTrue(badge.isOpen(), "A click must open the reasons");
    assertTrue(badge.markedWords().stream().anyMatch(words -> words.contains("15-minute call")),
        "The reasons must mark the very words: " + badge.markedWords());
    badge.click();
    assertFalse(badge.isOpen(), "A second click must close the reasons");
  }

  @Test
  void theReasonsOpenAndCloseByKeyboard() {
    open(RECEIVED, FIRST_ROWS);
    Badge badge = badge(MASS_MAILER);
    badge.tabTo();
    badge.type(Keys.ENTER);
    assertTrue(badge.isOpen(), "Enter must open the reasons");
    badge.type(Keys.ESCAPE);
    assertFalse(badge.isOpen(), "Escape must close the reasons");
    badge.type(Keys.SPACE);
    assertTrue(badge.isOpen(), "Escape must give the focus back to the badge, so that Space opens it again");
  }

  @Test
  void flaggedCardsHideWhenAskedAndComeBack() {
    List<Reading> before = open(RECEIVED, FIRST_ROWS);
    List<String> flagged = names(before, reading -> reading.level().equals("spam"));
    assertFalse(flagged.isEmpty(), "The first screen of the replica must hold something to hide");
    assertEquals(List.of(), names(before, Reading::hidden), "Nothing may be hidden before it is asked for");
    bar().press();
    // With less on the screen the page may bring more rows, and hide some of them, too.
    Waits.until("the flagged cards to hide", this::hidden, names -> names.containsAll(flagged));
    bar().press();
    Waits.until("the hidden cards to come back", this::hidden, List::isEmpty);
  }

  @Test
  void notSpamIsNeverHiddenAndCanBeTakenBack() {
    open(RECEIVED, FIRST_ROWS);
    Badge badge = badge(MASS_MAILER);
    String before = badge.words();
    badge.click();
    badge.press("not-spam");
    Waits.until("the way back to be offered", badge::canTakeBack);
    bar().press();
    List<String> hidden = Waits.until("other cards to hide", this::hidden, names -> !names.isEmpty());
    assertFalse(hidden.contains(MASS_MAILER), "What the user called not spam must never be hidden");
    badge.takeBack();
    Waits.until("the card to hide now", this::hidden, names -> names.contains(MASS_MAILER));
    bar().press();
    Waits.until("the cards to come back", this::hidden, List::isEmpty);
    assertEquals(before, badge.words(), "After undo the badge must say what it said at first");
  }

  @Test
  void spamByTheUsersWordIsHiddenToo() {
    open(RECEIVED, FIRST_ROWS);
    Badge badge = badge("Anders Fjellhaug-Roe");
    badge.click();
    badge.press("spam");
    Waits.until("the way back to be offered", badge::canTakeBack);
    bar().press();
    Waits.until("the card to hide", this::hidden, names -> names.contains("Anders Fjellhaug-Roe"));
  }

  private Bar bar() {
    return Waits.until("the bar", () -> marks().bar(), found -> found.isPresent()).orElseThrow();
  }

  private List<String> hidden() {
    return names(marks().readings(), Reading::hidden);
  }

  private static List<String> names(List<Reading> readings, Predicate<Reading> wanted) {
    return readings.stream().filter(wanted).map(Reading::name).toList();
  }
}
