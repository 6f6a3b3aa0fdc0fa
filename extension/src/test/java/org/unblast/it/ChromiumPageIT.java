package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.unblast.browser.Badge;
import org.unblast.browser.ChromiumSession;
import org.unblast.browser.Page;
import org.unblast.browser.Reading;
import org.unblast.browser.Setting;
import org.unblast.browser.Waits;

class ChromiumPageIT extends PageScenarios {
  private static final Setting SMALL = new Setting("small", "360 px wide at 200 %", 360, 200, Map.of("prefers-color-scheme", "light"), "en-US", "");

  private static final String CONVERSATION = "/messaging/thread/2-abc/";

  /** From {@link InboxScenarios#MASS_MAILER}, between contacts. */
  private static final String PITCH = """
      <!doctype html><html lang="en"><title>Messaging</title><main><div>
      <h2><a href="https://www.linkedin.com/in/tarquin-vellamore-invented/">Tarquin Vellamore</a></h2>
      <ul class="msg-s-message-list-content"><li class="msg-s-message-list__top-of-list"></li>
      <li class="msg-s-message-list__event"><div class="msg-s-event-listitem msg-s-event-listitem--other" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:ACoAAOwner,2-QzE=)">
      <a href="https://www.linkedin.com/in/tarquin-vellamore-invented/"><span class="msg-s-message-group__name">Tarquin Vellamore</span></a>
      <p class="msg-s-event-listitem__body">Thanks for connecting! We design packaging for small breweries. Shall I send our catalogue?</p></div></li></ul></div></main>
      """;

  ChromiumPageIT() throws Exception {
    super(Which.CHROMIUM);
  }

  @Test
  void aPitchAfterTheUsersOwnPressOnAcceptIsToldAsSuch() {
    stage().site().put(CONVERSATION, Page.html(PITCH));
    assertEquals(0, told(), "Before accepting there is nothing to tell");
    open(RECEIVED, FIRST_ROWS);
    WebElement accept = browser().driver().findElement(By.cssSelector("[aria-label^='Accept'][aria-label*='" + InboxScenarios.MASS_MAILER + "']"));
    script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'});", accept);
    accept.click();
    assertEquals(1, told(), "What is sold soon after accepting must be told as such");
  }

  /** How many of the reasons on the pitch say so. */
  private long told() {
    open(CONVERSATION, 1);
    Badge badge = marks().first();
    badge.click();
    String reasons = Waits.until("the reasons", badge::reasons, said -> said.contains("Chance"));
    return reasons.lines().filter(line -> line.startsWith("Sells soon after you accepted")).count();
  }

  @Test
  void inASmallWindowTheBarGivesWayTooAndLeavesTheLastCardFree() {
    ChromiumSession chromium = (ChromiumSession) browser();
    chromium.wear(SMALL);
    try {
      open(RECEIVED, FIRST_ROWS);
      mustGiveWay(badge(InboxScenarios.MASS_MAILER));
      List<Reading> all = openTheWholeClassicPage();
      mustEndAboveTheBar(badge(all.get(all.size() - 1).name()));
    } finally {
      chromium.wear(Setting.SEEN.get(0));
    }
  }
}
