package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An extension that does what ours must never do: it asks the network, from each of its parts. Held against it, the
 * harness shows that it would notice.
 */
final class TalkativeExtension {
  static final List<String> ASKED =
      List.of("https://background.example/", "https://content.example/", "https://page.example/");
  static final String PAGE = "page.html";

  private static final String CHROME_BACKGROUND = "\"background\": {\"service_worker\": \"background.js\"}";
  private static final String FIREFOX_BACKGROUND = "\"background\": {\"scripts\": [\"background.js\"]}, "
      + "\"browser_specific_settings\": {\"gecko\": {\"id\": \"talkative@unblast.org\"}}";

  private TalkativeExtension() {}

  /** Its id follows from where it lies, and no test needs it. */
  static Extension chrome(Path scratch) throws IOException {
    return new Extension(write(scratch, CHROME_BACKGROUND), "unknown");
  }

  static Extension firefox(Path scratch) throws IOException {
    return Extension.firefox(write(scratch, FIREFOX_BACKGROUND));
  }

  private static Path write(Path scratch, String background) throws IOException {
    Files.createDirectories(scratch);
    Path folder = Files.createTempDirectory(scratch, "talkative");
    Files.writeString(folder.resolve("manifest.json"), """
        {"manifest_version": 3, "name": "Talkative", "version": "1", %s,
         "content_scripts": [{"matches": ["https://%s/*"], "js": ["content.js"]}]}
        """.formatted(background, ReplicaSite.HOST));
    Files.writeString(folder.resolve("background.js"), """
        fetch("https://background.example/").catch(() => {});
        const api = globalThis.browser ?? chrome;
        api.tabs.create({url: api.runtime.getURL("page.html")});
        """);
    Files.writeString(folder.resolve("content.js"), """
        fetch("https://content.example/").catch(() => { document.body.dataset.asked = ""; });
        """);
    Files.writeString(folder.resolve(PAGE), "<!doctype html><script src=\"page.js\"></script>");
    Files.writeString(folder.resolve("page.js"), """
        fetch("https://page.example/").catch(() => { document.title = "asked"; });
        """);
    return folder;
  }
}
