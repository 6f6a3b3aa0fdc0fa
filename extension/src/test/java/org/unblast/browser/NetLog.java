package org.unblast.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;

/**
 * Chromium's own log of its network, whole once the browser has ended. It says for every request who wanted it, so the
 * browser's own errands can be told from the extension's.
 *
 * @see <a href="https://www.chromium.org/for-testers/providing-network-details/">Capturing a network log</a>
 */
final class NetLog {
  private static final String STARTED = "URL_REQUEST_START_JOB";

  private NetLog() {}

  /**
   * Addresses that an extension's page or background asked for, and those that a page of the site (so perhaps a content
   * script in it) asked for elsewhere.
   */
  static List<String> foreign(Path file) {
    Map<String, Object> log = read(file);
    Map<?, ?> types = (Map<?, ?>) ((Map<?, ?>) log.get("constants")).get("logEventTypes");
    Object started = types.get(STARTED);
    List<String> found = new ArrayList<>();
    for (Object event : (List<?>) log.get("events")) {
      Map<?, ?> fields = (Map<?, ?>) event;
      if (fields.get("type").equals(started) && fields.get("params") instanceof Map<?, ?> parameters
          && parameters.get("url") instanceof String address
          && foreign(address, String.valueOf(parameters.get("initiator")))) {
        found.add(address);
      }
    }
    return found;
  }

  private static boolean foreign(String address, String initiator) {
    if (!address.startsWith("http")) {
      return false;
    }
    return initiator.startsWith("chrome-extension://")
        || initiator.startsWith("http") && !ReplicaSite.HOST.equals(URI.create(address).getHost());
  }

  private static Map<String, Object> read(Path file) {
    try {
      return new Json().toType(Files.readString(file), Json.MAP_TYPE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
