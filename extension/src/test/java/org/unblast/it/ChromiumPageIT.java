package org.unblast.it;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unblast.browser.ChromiumSession;
import org.unblast.browser.Reading;
import org.unblast.browser.Setting;

class ChromiumPageIT extends PageScenarios {
  private static final Setting SMALL = new Setting("small", "360 px wide at 200 %", 360, 200, Map.of("prefers-color-scheme", "light"), "en-US", "");

  ChromiumPageIT() throws Exception {
    super(Which.CHROMIUM);
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
