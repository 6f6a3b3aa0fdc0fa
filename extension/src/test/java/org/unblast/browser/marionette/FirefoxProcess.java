package org.unblast.browser.marionette;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Firefox, started with Marionette on. It writes the port it chose into its profile. */
final class FirefoxProcess implements AutoCloseable {
  private static final long START_LIMIT_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final int LOOK_EVERY_MILLIS = 30;
  private static final int END_LIMIT_SECONDS = 15;

  private final Process process;
  private final Path portFile;

  FirefoxProcess(String binary, List<String> arguments) throws IOException {
    Path profile = Path.of(arguments.get(arguments.indexOf("-profile") + 1));
    portFile = profile.resolve("MarionetteActivePort");
    Files.deleteIfExists(portFile);
    List<String> command = new ArrayList<>(List.of(binary, "--marionette", "--no-remote"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(profile.resolveSibling("firefox.log").toFile());
    builder.environment().put("MOZ_CRASHREPORTER_DISABLE", "1");
    process = builder.start();
  }

  /** Waits for the port file; there is no event for it that works on every system. */
  int port() throws IOException, WebDriverError {
    long end = System.nanoTime() + START_LIMIT_NANOS;
    while (process.isAlive() && System.nanoTime() < end) {
      if (Files.exists(portFile)) {
        String port = Files.readString(portFile).strip();
        if (!port.isEmpty()) {
          return Integer.parseInt(port);
        }
      }
      waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
    throw new WebDriverError("session not created", "Firefox did not start; see firefox.log beside its profile");
  }

  private boolean waitFor(int time, TimeUnit unit) throws IOException {
    try {
      return process.waitFor(time, unit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for Firefox", e);
    }
  }

  /** Waits for it to end by itself, as it was asked to; ends it by force only then. */
  @Override
  public void close() throws IOException {
    if (!waitFor(END_LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
