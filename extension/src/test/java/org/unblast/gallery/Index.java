package org.unblast.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.unblast.browser.Album;
import org.unblast.browser.Setting;

/** The page on which all pictures stand side by side. */
final class Index {
  private static final String HEAD = """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Unblast, all states</title>
      <style>
        body { margin: 2rem; font: 14px/1.5 system-ui, sans-serif; color: #222; background: #e9ecef; }
        .row { display: flex; align-items: start; gap: 1rem; overflow-x: auto; padding-block-end: 1rem; }
        figure { flex: none; margin: 0; max-inline-size: 560px; }
        img { display: block; max-inline-size: 100%; border: 1px solid #adb5bd; }
      </style></head><body>
      <h1>All states</h1>
      <p>Reduced motion is not here: at rest it looks as the others do. Chromium keeps its zoom from the popup: the zoomed one stands in a tab.</p>
      """;

  private Index() {}

  static String file(State state, Setting setting) {
    return state.name() + "-" + setting.name() + ".png";
  }

  static void write(Album album, List<State> states, List<Setting> settings) throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (State state : states) {
      page.append("<h2 id=\"").append(state.name()).append("\">").append(state.says()).append("</h2>\n<div class=\"row\">\n");
      for (Setting setting : settings) {
        page.append("<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"%2$s, %3$s\"></a><figcaption>%3$s</figcaption></figure>\n"
            .formatted(file(state, setting), state.says(), setting.says()));
      }
      page.append("</div>\n");
    }
    Files.writeString(album.folder().resolve("index.html"), page.append("</body></html>\n"));
  }
}
