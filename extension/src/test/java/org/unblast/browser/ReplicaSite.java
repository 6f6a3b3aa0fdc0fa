package org.unblast.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * The project's own copy of the site's pages, served over TLS on a loopback port. Browsers reach it under the real
 * name, through {@link RecordingProxy}. Every request is written down.
 */
public final class ReplicaSite implements AutoCloseable {
  public static final String HOST = "www.linkedin.com";
  public static final String ORIGIN = "https://" + HOST;

  /**
   * For the replica's own files, as strict as they can bear: what the extension paints must not need the page's leave.
   * Pages put in by tests go without: nothing there may hide that the extension asked for something.
   */
  private static final String POLICY = "default-src 'self'; img-src 'self' data:; frame-src about:";

  private final HttpsServer server;
  private final ExecutorService threads = DaemonThreads.pool("replica-site");
  private final Certificate certificate;
  private final Path folder;
  private final Map<String, Page> put = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  private ReplicaSite(Path folder, Certificate certificate) throws IOException {
    this.folder = folder;
    this.certificate = certificate;
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  /**
   * @param folder holds the pages
   * @param scratch where the certificate may be made
   */
  public static ReplicaSite start(Path folder, Path scratch) throws IOException, GeneralSecurityException {
    ReplicaSite site = new ReplicaSite(folder, Certificate.make(scratch));
    site.server.start();
    return site;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** See {@link Certificate#pin()}. */
  public String pin() {
    return certificate.pin();
  }

  /** Serves a page at an exact path (without query), before all others. */
  public void put(String path, Page page) {
    put.put(path, page);
  }

  /** Takes all pages away that were put in. */
  public void takeAway() {
    put.clear();
  }

  /** What came in since the start or the last {@link #forget()}, the oldest first. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  public void forget() {
    requests.clear();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String origin = exchange.getRequestHeaders().getFirst("Origin");
      requests.add(new Request(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
          origin == null ? "" : origin));
      Page page = find(exchange.getRequestURI().getPath());
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", page.type());
      if (!put.containsValue(page)) {
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      }
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, page.body().length);
      exchange.getResponseBody().write(page.body());
    }
  }

  private @Nullable Page find(String path) throws IOException {
    Page page = put.get(path);
    if (page != null) {
      return page;
    }
    String name = SitePaths.fileFor(path);
    Path file = folder.resolve(name).normalize();
    return name.isEmpty() || !file.startsWith(folder) || !Files.isRegularFile(file) ? null : Page.read(file);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
