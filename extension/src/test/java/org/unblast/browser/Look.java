package org.unblast.browser;

/**
 * How a browser is opened.
 *
 * @param visible with a window on the screen
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param language of its interface and so of the extension's words, such as {@code en-US}
 */
public record Look(boolean visible, int width, int height, String language) {
  /** A headless window of the size of a small laptop's screen. */
  public static Look headless() {
    return new Look(false, 1280, 900, "en-US");
  }

  public Look in(String other) {
    return new Look(visible, width, height, other);
  }

  public Look onScreen(boolean now) {
    return new Look(now, width, height, language);
  }
}
