package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.unblast.browser.Popup;

class ChromiumKeepingIT extends KeepingScenarios {
  ChromiumKeepingIT() throws Exception {
    super(Which.CHROMIUM);
  }

  /** Only here: over a page of the site, a driver can open the popup of Chromium alone. */
  @Test
  void thePopupSpeaksOfThePageUnderIt() {
    int rows = open(RECEIVED, FIRST_ROWS).size();
    String status = browser().inPopup(driver -> new Popup(driver).pageStatus());
    assertTrue(status.startsWith(rows + " "), "The popup must say what is on the page: " + status);
  }
}
