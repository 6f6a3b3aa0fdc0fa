package org.unblast.browser.marionette;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.json.Json;

/** What geckodriver is: an HTTP server that speaks WebDriver. One session at a time; commands wait for one another. */
public final class StandInDriver implements AutoCloseable {
  private static final Json JSON = new Json();

  private final HttpServer server;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
    Thread made = new Thread(work, "stand-in-driver");
    made.setDaemon(true);
    return made;
  });
  private @Nullable Session session;

  public StandInDriver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(thread);
    server.createContext("/", this::answer);
    server.start();
  }

  public URL url() throws MalformedURLException {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort()).toURL();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, Object> reply = new LinkedHashMap<>();
    int status = 200;
    try {
      reply.put("value", run(exchange));
    } catch (WebDriverError e) {
      status = e.status();
      reply.put("value", error(e.code(), e));
    } catch (IOException | RuntimeException e) {
      status = 500;
      reply.put("value", error("unknown error", e));
    }
    byte[] bytes = JSON.toJson(reply).getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static Map<String, Object> error(String code, Exception cause) {
    return Map.of("error", code, "message", String.valueOf(cause.getMessage()), "stacktrace", "");
  }

  private @Nullable Object run(HttpExchange exchange) throws IOException, WebDriverError {
    String method = exchange.getRequestMethod();
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, Object> body = text.isBlank() ? Map.of() : JSON.toType(text, Json.MAP_TYPE);
    List<String> path = Arrays.stream(exchange.getRequestURI().getRawPath().substring(1).split("/"))
        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
        .toList();
    if (path.equals(List.of("status"))) {
      return Map.of("ready", session == null, "message", "");
    }
    if (path.equals(List.of("session"))) {
      return begin(body);
    }
    Session open = session;
    if (open == null || path.size() < 2 || !path.get(1).equals(open.id())) {
      throw new WebDriverError("invalid session id", "No such session: " + exchange.getRequestURI());
    }
    if (path.size() == 2) {
      session = null;
      open.end();
      return null;
    }
    return open.call(Translation.of(method, path.subList(2, path.size()), body));
  }

  private Map<String, Object> begin(Map<String, Object> body) throws IOException, WebDriverError {
    if (session != null) {
      throw new WebDriverError("session not created", "The stand-in for geckodriver serves one session at a time");
    }
    Session begun = Session.start(body);
    session = begun;
    return begun.introduction();
  }

  @Override
  public void close() {
    server.stop(0);
    thread.shutdownNow();
  }
}
