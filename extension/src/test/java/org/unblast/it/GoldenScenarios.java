package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;
import org.unblast.browser.Browser;
import org.unblast.browser.Extension;
import org.unblast.browser.Project;
import org.unblast.browser.Stage;
import org.unblast.browser.Waits;

/**
 * The golden table, judged by the compiled core where it will run: in a page of the extension, in a real browser, under
 * the extension's own security policy.
 */
abstract class GoldenScenarios {
  private static final int TODAY = 20780;
  private static final String PAGE = """
      <!doctype html><title>golden</title><script type="module" src="golden.js"></script>
      """;
  private static final String SCRIPT = """
      import * as core from "./unblast-core.js";
      window.replay = (lines, recipient, today) => {
        core.reset();
        return lines.map(line => JSON.stringify(core.judge(JSON.parse(line), JSON.parse(recipient), "balanced", today, false)));
      };
      """;

  private final Which which;

  GoldenScenarios(Which which) {
    this.which = which;
  }

  @Test
  void theCompiledCoreGivesTheGoldenVerdicts() throws Exception {
    Project project = Project.find();
    Path golden = project.root().resolve("core/src/test/resources/golden");
    try (Stage stage = Stage.open(project); Browser browser = which.open(project, withCore(project), stage)) {
      browser.driver().get(browser.addressOf("golden.html"));
      JavascriptExecutor page = (JavascriptExecutor) browser.driver();
      Waits.until("the compiled core", () -> Boolean.TRUE.equals(page.executeScript("return 'replay' in window")));
      Object verdicts = page.executeScript("return window.replay(...arguments)",
          Files.readAllLines(golden.resolve("invitations.jsonl")), Files.readString(golden.resolve("recipient.json")), TODAY);
      assertEquals(String.join("\n", Files.readAllLines(golden.resolve("verdicts.jsonl"))),
          String.join("\n", ((List<?>) verdicts).stream().map(String::valueOf).toList()),
          "The browser must judge as the JVM does, to the byte");
    }
  }

  private Extension withCore(Project project) throws IOException {
    Extension copy = which.built(project).copy(project.scratch());
    Files.copy(project.root().resolve("core/target/js/unblast-core.js"), copy.folder().resolve("unblast-core.js"));
    Files.writeString(copy.folder().resolve("golden.html"), PAGE);
    Files.writeString(copy.folder().resolve("golden.js"), SCRIPT);
    return copy;
  }
}
