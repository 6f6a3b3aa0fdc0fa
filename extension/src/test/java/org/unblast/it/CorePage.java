package org.unblast.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openqa.selenium.JavascriptExecutor;
import org.unblast.browser.Browser;
import org.unblast.browser.Extension;
import org.unblast.browser.Project;
import org.unblast.browser.Waits;

/** A page of the extension, made for tests, that calls the compiled core and the background's own files. */
final class CorePage {
  private static final String NAME = "core-test.html";
  private static final String PAGE = """
      <!doctype html><title>core</title><script type="module" src="core-test.js"></script>
      """;

  private CorePage() {}

  /**
   * A copy of the extension with the page in it.
   *
   * @param script a module beside {@code unblast-core.js}, the folder {@code source/} with the rooms background and shared; it sets {@code window.ready}
   */
  static Extension addedTo(Which which, Project project, String script) throws IOException {
    Extension copy = which.built(project).copy(project.scratch());
    Files.copy(project.root().resolve("core/target/js/unblast-core.js"), copy.folder().resolve("unblast-core.js"));
    for (String room : new String[] {"background", "shared"}) {
      Path to = Files.createDirectories(copy.folder().resolve("source").resolve(room));
      try (Stream<Path> files = Files.list(project.root().resolve("extension").resolve(room))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
    Files.writeString(copy.folder().resolve(NAME), PAGE);
    Files.writeString(copy.folder().resolve("core-test.js"), script);
    return copy;
  }

  static JavascriptExecutor open(Browser browser) {
    browser.driver().get(browser.addressOf(NAME));
    JavascriptExecutor page = (JavascriptExecutor) browser.driver();
    Waits.until("the compiled core", () -> Boolean.TRUE.equals(page.executeScript("return window.ready === true")));
    return page;
  }
}
