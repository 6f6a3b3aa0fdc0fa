package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.WebDriver;

/** A real browser with the extension in it, whose whole world is a {@link Stage}. */
public interface Browser extends AutoCloseable {
  /** For people, such as {@code Chromium 156}. */
  String name();

  WebDriver driver();

  /** Goes to a path of the site, such as {@code /messaging/}. */
  default void open(String path) {
    driver().get(ReplicaSite.ORIGIN + path);
  }

  /** Where a page of the extension is, such as {@code pages/popup.html}. */
  String addressOf(String extensionPage);

  /** Ends the extension's background; the browser starts it again when there is something to do. */
  void stopBackground();

  /** Closes the browser and opens it again on the same profile. */
  void restart() throws IOException;

  /** Where the browser puts downloads. */
  Path downloads();

  /**
   * The addresses that the extension asked the network for, since the browser was first opened; what its content script
   * asked of the site itself is in {@link ReplicaSite#requests()}. Empty is what must be. May restart the browser.
   */
  List<String> extensionRequests();

  @Override
  void close();
}
