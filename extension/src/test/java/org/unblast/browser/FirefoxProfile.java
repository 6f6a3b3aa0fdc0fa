package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openqa.selenium.json.Json;

/** Firefox's settings for a test, written into its profile, where any driver leaves them alone. */
final class FirefoxProfile {
  /** Any fixed value will do: it makes the addresses of the extension's pages known. */
  static final String EXTENSION_UUID = "6d3a9f1e-52c7-4e0b-9a84-1f7c2b80d5e6";

  private final Map<String, Object> values = new LinkedHashMap<>();

  private FirefoxProfile() {}

  static void write(Path folder, Stage stage, String extensionId, Path downloads) throws IOException {
    FirefoxProfile profile = new FirefoxProfile();
    profile.everythingThrough(stage.proxy().port());
    profile.keepExtensionData(extensionId);
    profile.downloadInto(downloads);
    profile.beQuiet();
    StringBuilder text = new StringBuilder();
    Json json = new Json();
    profile.values.forEach((key, value) ->
        text.append("user_pref(").append(json.toJson(key)).append(", ").append(json.toJson(value)).append(");\n"));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("user.js"), text);
  }

  private void everythingThrough(int proxyPort) {
    values.put("network.proxy.type", 1);
    for (String scheme : new String[] {"http", "ssl"}) {
      values.put("network.proxy." + scheme, "127.0.0.1");
      values.put("network.proxy." + scheme + "_port", proxyPort);
    }
    values.put("network.proxy.no_proxies_on", "");
    values.put("network.proxy.allow_hijacking_localhost", true);
    values.put("network.proxy.failover_direct", false);
    values.put("network.trr.mode", 5);
  }

  /** An add-on loaded for a test goes away with the browser; these let its data and address stay. */
  private void keepExtensionData(String extensionId) {
    values.put("extensions.webextensions.keepStorageOnUninstall", true);
    values.put("extensions.webextensions.keepUuidOnUninstall", true);
    values.put("extensions.webextensions.uuids", new Json().toJson(Map.of(extensionId, EXTENSION_UUID)));
  }

  private void downloadInto(Path folder) {
    values.put("browser.download.folderList", 2);
    values.put("browser.download.dir", folder.toString());
    values.put("browser.download.alwaysOpenPanel", false);
    values.put("browser.helperApps.neverAsk.saveToDisk", "text/csv");
  }

  private void beQuiet() {
    values.put("marionette.port", 0);
    values.put("app.normandy.enabled", false);
    values.put("app.update.disabledForTesting", true);
    values.put("browser.aboutwelcome.enabled", false);
    values.put("browser.shell.checkDefaultBrowser", false);
    values.put("browser.startup.page", 0);
    values.put("datareporting.policy.dataSubmissionEnabled", false);
    values.put("network.captive-portal-service.enabled", false);
    values.put("network.connectivity-service.enabled", false);
    values.put("remote.prefs.recommended", true);
  }
}
