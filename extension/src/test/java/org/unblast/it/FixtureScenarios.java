package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unblast.browser.Page;
import org.unblast.browser.PageWatch;
import org.unblast.browser.ReplicaSite;
import org.unblast.browser.Request;
import org.unblast.browser.Waits;

/** Saved pages that lie beside the checkout where the extension is developed; nobody else has them. */
abstract class FixtureScenarios extends Scene {
  private static final String IN_SUGGESTIONS = "[data-fixture='suggestion'] > :last-child";

  FixtureScenarios(Which which) throws Exception {
    super(which);
  }

  @ParameterizedTest
  @CsvSource({
    "sdui.html, /mynetwork/invitation-manager/received/, 11",
    "classic.html, /mynetwork/invitation-manager/, 11",
    "sdui-2025.html, /mynetwork/invitation-manager/received/ALL/, 4",
    "messaging.html, /messaging/, 8",
  })
  void everyInvitationAndMessageIsMarkedAndNothingElseIsTouched(String name, String path, int marked) throws IOException {
    Path file = project.root().resolve("../shared/fixtures").resolve(name);
    if (!Files.exists(file)) {
      System.out.println("SKIP: " + name + " is not beside this checkout, so it is not tested on.");
    }
    assumeTrue(Files.exists(file), "no saved page " + name);
    stage().site().put(path, Page.watched(Files.readString(file)));
    open(path, marked);
    Waits.until("the page to have loaded", () -> script("return document.readyState"), "complete"::equals);
    assertEquals(marked, marks().readings().size(), "Everything that is judged must have one badge");
    assertEquals(List.of(), marks().readings(IN_SUGGESTIONS), "Suggestions must have no badge");
    assertEquals(new PageWatch(0, 0, List.of()), PageWatch.read(browser().driver()), "The page must be read, not used");
    List<String> strange = stage().site().requests().stream()
        .map(Request::path)
        .filter(asked -> !List.of(path, "/replica/watch.js", "/favicon.ico").contains(asked))
        .toList();
    assertEquals(List.of(), strange, "Nothing but the page itself may be asked of " + ReplicaSite.HOST);
  }
}
