package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriver;

/** A real browser with the extension in it, whose whole world is a {@link Stage}. */
public interface Browser extends AutoCloseable {
  String POPUP = "pages/popup.html";

  /** For people, such as {@code Chromium 156}. */
  String name();

  WebDriver driver();

  /** Goes to a path of the site, such as {@code /messaging/}, in a tab that is in front. */
  default void open(String path) {
    driver().get(ReplicaSite.ORIGIN + path);
    toFront();
  }

  /** Tabs that nobody sees are not painted, so what waits for painting waits for ever. */
  void toFront();

  /** Closes all tabs but the one that is driven. */
  default void closeOtherTabs() {
    Tabs.closeOthers(driver());
    toFront();
  }

  /** Where a page of the extension is, such as {@code pages/popup.html}. */
  String addressOf(String extensionPage);

  /** Opens the extension's popup over the page that is driven, if the browser lets it; in a tab of its own, if not. */
  <T> T inPopup(Function<WebDriver, T> work);

  /** Ends the extension's background; the browser starts it again when there is something to do. */
  void stopBackground();

  /** Puts the extension in anew while its pages stand, as an update does. */
  void updateExtension();

  /** Switches the extension off or on, as the browser's own page of extensions does. */
  void switchExtension(boolean on);

  /** Takes from the extension the right to the site, or gives it back. */
  void allowOnSite(boolean allowed);

  /** The errors on the consoles of pages since this was last asked; null where the browser does not tell. */
  default @Nullable List<String> errors() {
    return null;
  }

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
