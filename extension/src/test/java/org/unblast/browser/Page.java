package org.unblast.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something the {@link ReplicaSite} serves.
 *
 * @param type the Content-Type
 * @param body the bytes
 */
public record Page(String type, byte[] body) {
  private static final String WATCH = "<script src=\"/replica/watch.js\"></script>";

  static Page read(Path file) throws IOException {
    return new Page(typeOf(file.toString()), Files.readAllBytes(file));
  }

  public static Page html(String text) {
    return new Page("text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  public static Page script(byte[] body) {
    return new Page("text/javascript; charset=utf-8", body);
  }

  public static Page json(byte[] body) {
    return new Page("application/json; charset=utf-8", body);
  }

  /** The page with the {@link PageWatch} started before anything else in it. */
  public static Page watched(String html) {
    int head = html.indexOf("<head>");
    if (head < 0) {
      throw new IllegalArgumentException("The page has no <head> to put the watch into");
    }
    int after = head + "<head>".length();
    return html(html.substring(0, after) + WATCH + html.substring(after));
  }

  private static String typeOf(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1);
    return switch (end) {
      case "html" -> "text/html; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "json", "jsonl" -> "application/json; charset=utf-8";
      default -> throw new IllegalArgumentException("The replica serves no files of type ." + end + ": " + name);
    };
  }
}
