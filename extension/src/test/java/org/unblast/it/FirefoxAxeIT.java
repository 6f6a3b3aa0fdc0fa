package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unblast.browser.Axe;
import org.unblast.browser.Dashboard;
import org.unblast.browser.Marks;

/** What the extension paints into a page, before axe-core in Firefox: fonts, colours and roles are computed otherwise there. */
class FirefoxAxeIT extends Scene {
  /** Rules that find something to check on a page on which axe really saw our own elements. */
  private static final int ENOUGH_RULES = 10;

  FirefoxAxeIT() throws Exception {
    super(Which.FIREFOX);
  }

  @Test
  void nothingOnThePageShutsAnybodyOut() throws Exception {
    Axe axe = new Axe(project);
    open(RECEIVED, FIRST_ROWS);
    badge(InboxScenarios.MASS_MAILER).click();
    Axe.Result with = axe.look(browser().driver(), Marks.HOSTS);
    backstage().set(Map.of("enabled", false));
    badges(0);
    Axe.Result ours = with.beyond(axe.look(browser().driver(), ""));
    assertEquals(List.of(), ours.violations());
    assertEquals(List.of(), ours.undecided(), "where axe could not decide");
    assertTrue(ours.passes() >= ENOUGH_RULES, "axe saw next to nothing");
  }

  @Test
  void nothingOnTheDashboardShutsAnybodyOut() throws Exception {
    Axe axe = new Axe(project);
    open(RECEIVED, FIRST_ROWS);
    Axe.Result seen = Dashboard.in(browser(), page -> axe.look(page.openTable().driver(), ""));
    assertEquals(List.of(), seen.violations());
    assertEquals(List.of(), seen.undecided(), "where axe could not decide");
    assertTrue(seen.passes() >= ENOUGH_RULES, "axe saw next to nothing");
  }

  @Test
  void axeSeesWhatIsWrongInsideABadge() throws Exception {
    Axe axe = new Axe(project);
    open(RECEIVED, FIRST_ROWS);
    badge(InboxScenarios.MASS_MAILER).click();
    badge(InboxScenarios.MASS_MAILER).spoil();
    assertTrue(axe.look(browser().driver(), Marks.HOSTS).violations().stream().anyMatch(one -> one.startsWith("button-name")),
        "Spoilt by hand, but axe saw nothing of it");
  }
}
