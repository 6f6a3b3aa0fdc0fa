package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;
import org.unblast.browser.Browser;
import org.unblast.browser.Project;
import org.unblast.browser.Stage;

/**
 * The golden table, judged by the compiled core where it will run: in a page of the extension, in a real browser, under
 * the extension's own security policy.
 */
abstract class GoldenScenarios {
  private static final int TODAY = 20780;
  private static final String SCRIPT = """
      import * as core from "./unblast-core.js";
      window.replay = (lines, recipient, today) => {
        core.reset();
        return lines.map(line => JSON.stringify(core.judge(JSON.parse(line), JSON.parse(recipient), "balanced", today, false)));
      };
      window.ready = true;
      """;

  private final Which which;

  GoldenScenarios(Which which) {
    this.which = which;
  }

  @Test
  void theCompiledCoreGivesTheGoldenVerdicts() throws Exception {
    Project project = Project.find();
    Path golden = project.root().resolve("core/src/test/resources/golden");
    try (Stage stage = Stage.open(project); Browser browser = which.open(project, CorePage.addedTo(which, project, SCRIPT), stage)) {
      JavascriptExecutor page = CorePage.open(browser);
      Object verdicts = page.executeScript("return window.replay(...arguments)",
          Files.readAllLines(golden.resolve("invitations.jsonl")), Files.readString(golden.resolve("recipient.json")), TODAY);
      assertEquals(String.join("\n", Files.readAllLines(golden.resolve("verdicts.jsonl"))),
          String.join("\n", ((List<?>) verdicts).stream().map(String::valueOf).toList()),
          "The browser must judge as the JVM does, to the byte");
    }
  }
}
