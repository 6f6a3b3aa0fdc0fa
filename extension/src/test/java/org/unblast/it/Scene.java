package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.JavascriptExecutor;
import org.unblast.browser.Backstage;
import org.unblast.browser.Badge;
import org.unblast.browser.Browser;
import org.unblast.browser.Inbox;
import org.unblast.browser.Marks;
import org.unblast.browser.Project;
import org.unblast.browser.Reading;
import org.unblast.browser.Rows;
import org.unblast.browser.Stage;
import org.unblast.browser.Waits;

/**
 * One browser for all tests of a class, with nothing stored before each. After the last one it must have asked the
 * network for nothing, whatever the tests did.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Scene {
  static final String RECEIVED = "/mynetwork/invitation-manager/received/";

  /** Rows that stand before anything is scrolled. */
  static final int FIRST_ROWS = 12;

  final Project project = Project.find();
  final Inbox inbox;
  private Stage stage;
  private Browser browser;

  Scene(Which which) throws Exception {
    inbox = Inbox.read(project);
    stage = Stage.open(project);
    browser = which.open(project, which.built(project), stage);
  }

  @BeforeAll
  void closeTheWelcomePage() {
    Waits.until("the welcome page of a first run", () -> browser.driver().getWindowHandles().size(), count -> count > 1);
    browser.closeOtherTabs();
  }

  @BeforeEach
  void startAfresh() {
    backstage().reset();
    stage.forget();
    stage.site().takeAway();
  }

  @AfterAll
  void mustHaveAskedNobody() throws Exception {
    try {
      assertEquals(List.of(), browser.extensionRequests(), "The extension must ask the network for nothing");
    } finally {
      browser.close();
      stage.close();
    }
  }

  Browser browser() {
    return browser;
  }

  Stage stage() {
    return stage;
  }

  Backstage backstage() {
    return new Backstage(browser);
  }

  Marks marks() {
    return new Marks(browser.driver());
  }

  Badge badge(String name) {
    return marks().badge(name);
  }

  /** Opens a page and waits until it has so many badges. */
  List<Reading> open(String path, int badges) {
    browser.open(path);
    return badges(badges);
  }

  List<Reading> badges(int count) {
    return Waits.until(count + " badges", () -> marks().readings(), found -> found.size() == count);
  }

  /** Opens the whole inbox, scrolling as a person does until all rows have come. */
  List<Reading> openAll() {
    browser.open(RECEIVED);
    return Rows.scrollThrough(browser.driver(), inbox.size());
  }

  Object script(String text, Object... arguments) {
    return ((JavascriptExecutor) browser.driver()).executeScript(text, arguments);
  }
}
