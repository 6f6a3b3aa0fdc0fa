package org.unblast.browser.marionette;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.json.Json;

/** A Marionette connection. Messages are {@code LENGTH:JSON}; a call is {@code [0, id, name, parameters]}. */
final class Connection implements AutoCloseable {
  private static final Json JSON = new Json();

  private final Socket socket;
  private final InputStream in;
  private int lastId;

  Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
    read(); // Firefox introduces itself first.
  }

  synchronized @Nullable Object call(Command command) throws IOException, WebDriverError {
    int id = ++lastId;
    byte[] body = JSON.toJson(Arrays.asList(0, id, command.name(), command.parameters()))
        .getBytes(StandardCharsets.UTF_8);
    socket.getOutputStream().write((body.length + ":").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(body);
    while (true) {
      List<Object> answer = JSON.toType(read(), Json.OBJECT_TYPE);
      if (((Number) answer.get(1)).intValue() == id) {
        return result(answer);
      }
    }
  }

  private static @Nullable Object result(List<Object> answer) throws WebDriverError {
    if (answer.get(2) instanceof Map<?, ?> error) {
      throw new WebDriverError(String.valueOf(error.get("error")), String.valueOf(error.get("message")));
    }
    return answer.get(3);
  }

  private String read() throws IOException {
    int length = 0;
    for (int next = in.read(); next != ':'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("Firefox closed the connection");
      }
      length = length * 10 + next - '0';
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
