package org.unblast.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;

/**
 * A proxy that knows one host. Connections to {@link ReplicaSite#HOST} go to the replica; all others are refused and
 * written down, so that a test can say which hosts a browser tried to reach.
 */
public final class RecordingProxy implements AutoCloseable {
  /** Longer heads come from no browser. */
  private static final int MAX_HEAD_BYTES = 16_384;

  private static final String TO_SITE = "CONNECT " + ReplicaSite.HOST + ":443 ";

  private final ServerSocket server;
  private final int sitePort;
  private final ExecutorService threads = DaemonThreads.pool("recording-proxy");
  private final List<String> refused = new CopyOnWriteArrayList<>();

  private RecordingProxy(int sitePort) throws IOException {
    this.sitePort = sitePort;
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  public static RecordingProxy start(int sitePort) throws IOException {
    RecordingProxy proxy = new RecordingProxy(sitePort);
    proxy.threads.execute(proxy::accept);
    return proxy;
  }

  public int port() {
    return server.getLocalPort();
  }

  /** The hosts other than the site that were asked for, with ports, in order, repeats included. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  public void forget() {
    refused.clear();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        threads.execute(() -> serve(socket));
      }
    } catch (IOException closed) {
      threads.shutdownNow();
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      String line = requestLine(in);
      if (line.startsWith(TO_SITE)) {
        tunnel(in, out);
      } else if (!line.isEmpty()) {
        refused.add(hostOf(line));
        out.write(ascii("HTTP/1.1 502 Not in this test\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
      }
    } catch (IOException dropped) {
      // Browsers drop connections as they please; there is nobody to tell.
    }
  }

  private void tunnel(InputStream in, OutputStream out) throws IOException {
    try (Socket site = new Socket(InetAddress.getLoopbackAddress(), sitePort)) {
      out.write(ascii("HTTP/1.1 200 OK\r\n\r\n"));
      out.flush();
      OutputStream up = site.getOutputStream();
      threads.execute(() -> {
        try {
          in.transferTo(up);
          site.shutdownOutput();
        } catch (IOException dropped) {
          // The other direction ends with it.
        }
      });
      site.getInputStream().transferTo(out);
    }
  }

  private static String requestLine(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0 && head.length() < MAX_HEAD_BYTES) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    int end = head.indexOf("\r\n");
    return end < 0 ? "" : head.substring(0, end);
  }

  /** {@code CONNECT host:443 HTTP/1.1} and {@code GET http://host/path HTTP/1.1} alike. */
  private static String hostOf(String line) {
    String[] parts = line.split(" ");
    String target = parts.length > 1 ? parts[1] : line;
    int scheme = target.indexOf("://");
    String rest = scheme < 0 ? target : target.substring(scheme + 3);
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
