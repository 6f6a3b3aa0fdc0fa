package org.unblast.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathsTest {
  @ParameterizedTest
  @CsvSource({
    "/mynetwork/invitation-manager/received/, network.html",
    "/mynetwork/grow/, network.html",
    "/messaging/thread/1/, messaging.html",
    "/replica/main.js, main.js",
    "/in/somebody/, ''",
    "/, ''",
  })
  void everyPathOfTheSiteHasItsFile(String path, String file) {
    assertEquals(file, SitePaths.fileFor(path));
  }
}
