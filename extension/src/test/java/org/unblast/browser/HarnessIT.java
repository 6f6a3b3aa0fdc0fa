package org.unblast.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A harness that sees nothing proves nothing: here it must see what a bad extension does. */
class HarnessIT {
  @Test
  void theHarnessSeesWhatAnExtensionAsksInChromium() throws Exception {
    Project project = Project.find();
    Path scratch = project.scratch();
    try (Stage stage = Stage.open(project);
        Browser browser =
            ChromiumSession.open(project, TalkativeExtension.chrome(scratch), stage, Look.headless())) {
      mustSee(browser, stage);
    }
  }

  @Test
  void theHarnessSeesWhatAnExtensionAsksInFirefox() throws Exception {
    Project project = Project.find();
    Path scratch = project.scratch();
    try (Stage stage = Stage.open(project);
        Browser browser =
            FirefoxSession.open(project, TalkativeExtension.firefox(scratch), stage, Look.headless())) {
      mustSee(browser, stage);
    }
  }

  private static void mustSee(Browser browser, Stage stage) {
    stage.site().put("/", Page.html("<!doctype html><title>site</title><body>"));
    browser.open("/");
    Waits.until("the content script to have asked",
        () -> !browser.driver().findElements(By.cssSelector("body[data-asked]")).isEmpty());
    Waits.until("the extension's page to have asked", () -> titles(browser.driver()).contains("asked"));
    List<String> seen = browser.extensionRequests().stream().distinct().sorted().toList();
    assertEquals(TalkativeExtension.ASKED, seen, "The harness must see every address the extension asked for");
  }

  private static List<String> titles(WebDriver driver) {
    String now = driver.getWindowHandle();
    List<String> all = driver.getWindowHandles().stream()
        .map(handle -> driver.switchTo().window(handle).getTitle())
        .toList();
    driver.switchTo().window(now);
    return all;
  }
}
