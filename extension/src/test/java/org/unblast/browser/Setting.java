package org.unblast.browser;

import java.util.List;
import java.util.Map;

/**
 * The circumstances in which somebody sees the extension.
 *
 * @param name short enough for a file
 * @param says the same for people
 * @param width of the window in CSS pixels, before zooming
 * @param zoom in percent
 * @param media what the system prefers, as CSS media features with their values
 * @param language of the browser
 * @param query for the replica's pages
 */
public record Setting(String name, String says, int width, int zoom, Map<String, String> media, String language, String query) {
  /** Of the window, in CSS pixels, before zooming. */
  static final int HEIGHT = 900;

  /** A language that is written so. */
  static final String RIGHT_TO_LEFT = "ar";

  private static final int WIDE = 1280;
  private static final int NARROW = 360;
  private static final Map<String, String> LIGHT = Map.of("prefers-color-scheme", "light");
  private static final Map<String, String> DARK = Map.of("prefers-color-scheme", "dark");

  /** Those in which something looks otherwise. */
  public static final List<Setting> SEEN = List.of(
      new Setting("light", "Light", WIDE, 100, LIGHT, "en-US", ""),
      new Setting("dark", "Dark", WIDE, 100, DARK, "en-US", "theme=dark"),
      new Setting("narrow", "360 px wide", NARROW, 100, LIGHT, "en-US", ""),
      new Setting("zoomed", "200 % zoom", WIDE, 200, LIGHT, "en-US", ""),
      new Setting("forced", "Forced colours", WIDE, 100, Map.of("prefers-color-scheme", "dark", "forced-colors", "active"), "en-US", ""),
      new Setting("rtl", "Right to left", WIDE, 100, LIGHT, RIGHT_TO_LEFT, "lang=ar"));

  /** Nothing moves here; at rest all looks as it does in light. */
  public static final Setting STILL = new Setting("still", "Reduced motion", WIDE, 100,
      Map.of("prefers-color-scheme", "light", "prefers-reduced-motion", "reduce"), "en-US", "");

  /** A path of the replica, as this setting wants it. */
  public String address(String path) {
    return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
  }
}
