package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebDriver;
import org.unblast.browser.Axe;
import org.unblast.browser.ChromiumSession;
import org.unblast.browser.Look;
import org.unblast.browser.Marks;
import org.unblast.browser.Project;
import org.unblast.browser.Setting;
import org.unblast.browser.Stage;
import org.unblast.browser.Waits;
import org.unblast.gallery.Studio;

/** All that the extension shows, in every setting, before axe-core: nothing may shut anybody out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChromiumAxeIT {
  /** Rules that find something to check on a page on which axe really saw our own elements. */
  private static final int ENOUGH_RULES = 10;

  private static final List<String> LEVELS = List.of("spam", "clear", "unknown");

  private static final Axe.Result NOTHING = new Axe.Result(List.of(), List.of(), 0);

  private final Project project = Project.find();
  private final Axe axe = new Axe(project);
  private final Stage stage = Stage.open(project);
  private final Map<String, ChromiumSession> browsers = new HashMap<>();

  ChromiumAxeIT() throws Exception {}

  @AfterAll
  void close() throws Exception {
    browsers.values().forEach(ChromiumSession::close);
    stage.close();
  }

  static Stream<Setting> settings() {
    return Stream.concat(Setting.SEEN.stream(), Stream.of(Setting.STILL));
  }

  /** What the page does wrong by itself is its own affair: nothing may come on top. */
  @ParameterizedTest
  @MethodSource("settings")
  void nothingShutsAnybodyOut(Setting setting) throws Exception {
    Studio studio = studio(setting).inbox();
    LEVELS.forEach(level -> studio.badge(level).open());
    studio.badge("unknown").say("spam");
    studio.badgeOn(Studio.PAGE).open();
    Axe.Result with = axe.look(studio.driver(), Marks.HOSTS);
    Axe.Result without = axe.look(studio.switchOff().driver(), "");
    mustBeFine(with, without, setting + ", list");
    studio.set(Map.of("enabled", true, "display", "dim"));
    mustBeFine(axe.look(studio.inbox().driver(), Marks.HOSTS), without, setting + ", dimmed");
    studio.set(Map.of("display", "badge")).page("/messaging/").firstBadge().open();
    Axe.Result messages = axe.look(studio.driver(), Marks.HOSTS);
    mustBeFine(messages, axe.look(studio.switchOff().driver(), ""), setting + ", messages");
    // The popup with all that it can hold at once.
    studio.set(Map.of("enabled", true)).damage("d").strangePage();
    studio.popup(popup -> mustBeFine(axe.look(popup.press("#erase").driver(), ""), NOTHING, setting + ", popup"));
    studio.unreadable().dashboard(page -> mustBeFine(axe.look(page.driver(), ""), NOTHING, setting + ", dashboard in trouble"));
    studio.reset().dashboard(page -> mustBeFine(axe.look(page.driver(), ""), NOTHING, setting + ", empty dashboard"));
    studio.year().dashboard(page -> mustBeFine(axe.look(page.press("#history summary").press("#recent button").driver(), ""), NOTHING,
        setting + ", dashboard"));
    studio.welcome(page -> mustBeFine(axe.look(page.driver(), ""), NOTHING, setting + ", welcome page"));
    studio.options(page -> mustBeFine(axe.look(page.press("summary").choose("#fix-file", studio.layoutFix()).driver(), ""), NOTHING,
        setting + ", settings"));
  }

  @Test
  void axeSeesWhatIsWrongInsideABadge() throws Exception {
    Studio studio = studio(Setting.STILL).inbox();
    studio.badge("spam").open().badge().spoil();
    List<String> seen = axe.look(studio.driver(), Marks.HOSTS).violations();
    for (String rule : List.of("color-contrast", "button-name", "aria-allowed-attr")) {
      assertTrue(seen.stream().anyMatch(one -> one.startsWith(rule)), "Spoilt by hand, but axe saw no " + rule + ": " + seen);
    }
  }

  private static void mustBeFine(Axe.Result result, Axe.Result ofThePage, String where) {
    Axe.Result ours = result.beyond(ofThePage);
    assertEquals(List.of(), ours.violations(), where);
    assertEquals(List.of(), ours.undecided(), where + ", where axe could not decide");
    assertTrue(result.passes() >= ENOUGH_RULES, where + ": axe saw next to nothing");
  }

  private Studio studio(Setting setting) throws Exception {
    ChromiumSession browser = browsers.get(setting.language());
    if (browser == null) {
      browser = ChromiumSession.open(project, stage, Look.headless().in(setting.language()));
      browsers.put(setting.language(), browser);
      WebDriver driver = browser.driver();
      Waits.until("the welcome page", () -> driver.getWindowHandles().size() > 1);
      browser.closeOtherTabs();
    }
    return new Studio(project, stage, browser, setting);
  }
}
