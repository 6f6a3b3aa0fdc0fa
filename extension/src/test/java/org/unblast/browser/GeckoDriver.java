package org.unblast.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.firefox.FirefoxDriver;
import org.openqa.selenium.firefox.FirefoxOptions;
import org.openqa.selenium.firefox.GeckoDriverService;
import org.openqa.selenium.net.PortProber;
import org.openqa.selenium.remote.Augmenter;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.unblast.browser.marionette.StandInDriver;

/**
 * Starts Firefox by geckodriver if there is one, else by the project's own stand-in.
 *
 * @param driver has Firefox's extras (add-ons, the privileged context), too
 * @param standIn null with a real geckodriver
 */
record GeckoDriver(WebDriver driver, @Nullable StandInDriver standIn) implements AutoCloseable {
  private static final String SYSTEM_ACCESS = "--allow-system-access";

  /** For people: which of the two it is. */
  String kind() {
    return standIn == null ? "geckodriver" : "the stand-in for geckodriver";
  }

  static GeckoDriver start(FirefoxOptions options, Path log) throws IOException {
    Optional<Path> real = Programs.find("UNBLAST_GECKODRIVER", "geckodriver");
    if (real.isPresent()) {
      return new GeckoDriver(new FirefoxDriver(service(real.get(), log), options), null);
    }
    StandInDriver standIn = new StandInDriver();
    return new GeckoDriver(new Augmenter().augment(new RemoteWebDriver(standIn.url(), options)), standIn);
  }

  private static GeckoDriverService service(Path geckodriver, Path log) throws IOException {
    int port = PortProber.findFreePort();
    List<String> arguments = new ArrayList<>(List.of("--port=" + port));
    if (help(geckodriver).contains(SYSTEM_ACCESS)) {
      arguments.add(SYSTEM_ACCESS); // Since 0.36; older ones neither know nor need it.
    }
    File program = geckodriver.toFile();
    GeckoDriverService service =
        new GeckoDriverService(program, port, Duration.ofSeconds(60), arguments, Map.of());
    service.sendOutputTo(Files.newOutputStream(log));
    return service;
  }

  private static String help(Path geckodriver) throws IOException {
    Process process = new ProcessBuilder(geckodriver.toString(), "--help").redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    driver.quit();
    if (standIn != null) {
      standIn.close();
    }
  }
}
