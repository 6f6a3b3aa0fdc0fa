package org.unblast.browser.marionette;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One Firefox and the connection to it. */
final class Session {
  private final FirefoxProcess firefox;
  private final Connection connection;
  private final String id;
  private final Object capabilities;

  private Session(FirefoxProcess firefox, Connection connection, Map<?, ?> answer) {
    this.firefox = firefox;
    this.connection = connection;
    id = String.valueOf(answer.get("sessionId"));
    capabilities = answer.get("capabilities");
  }

  /** @param body of WebDriver's "New Session" */
  static Session start(Map<String, Object> body) throws IOException, WebDriverError {
    Map<String, Object> wanted = wanted(body);
    Map<?, ?> options = (Map<?, ?>) wanted.remove("moz:firefoxOptions");
    wanted.keySet().removeAll(List.of("browserName", "browserVersion", "moz:debuggerAddress", "webSocketUrl"));
    List<String> arguments = ((List<?>) options.get("args")).stream().map(String::valueOf).toList();
    FirefoxProcess firefox = new FirefoxProcess(String.valueOf(options.get("binary")), arguments);
    Connection connection = new Connection(firefox.port());
    Map<?, ?> answer = (Map<?, ?>) connection.call(new Command("WebDriver:NewSession", wanted));
    return new Session(firefox, connection, answer == null ? Map.of() : answer);
  }

  /** What must match, with the first choice of what may. */
  private static Map<String, Object> wanted(Map<String, Object> body) {
    Map<String, Object> all = new LinkedHashMap<>();
    if (body.get("capabilities") instanceof Map<?, ?> capabilities) {
      if (capabilities.get("firstMatch") instanceof List<?> choices && !choices.isEmpty()) {
        ((Map<?, ?>) choices.get(0)).forEach((key, value) -> all.put(String.valueOf(key), value));
      }
      if (capabilities.get("alwaysMatch") instanceof Map<?, ?> always) {
        always.forEach((key, value) -> all.put(String.valueOf(key), value));
      }
    }
    return all;
  }

  String id() {
    return id;
  }

  Map<String, Object> introduction() {
    return Map.of("sessionId", id, "capabilities", capabilities);
  }

  /** Marionette wraps plain answers as {@code {"value": …}} and says "nothing" as an empty object. */
  @Nullable Object call(Command command) throws IOException, WebDriverError {
    Object answer = connection.call(command);
    if (answer instanceof Map<?, ?> map) {
      return map.containsKey("value") ? map.get("value") : map.isEmpty() ? null : map;
    }
    return answer;
  }

  void end() throws IOException {
    try (firefox; connection) {
      connection.call(new Command("Marionette:Quit", Map.of("flags", List.of("eForceQuit"))));
    } catch (WebDriverError e) {
      throw new IOException("Firefox would not quit: " + e.getMessage(), e);
    }
  }
}
