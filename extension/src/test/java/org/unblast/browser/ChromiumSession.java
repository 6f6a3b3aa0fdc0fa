package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Chromium with the unpacked extension, on a profile of its own that outlives {@link #restart()}. */
public final class ChromiumSession implements Browser {
  /** The largest that Chromium lets a popup become, in pixels. */
  private static final int POPUP_WIDTH = 800;

  private static final int POPUP_HEIGHT = 600;

  /** Where an element lies on the page. */
  private static final String AROUND = """
      const {x, y, width, height} = arguments[0].getBoundingClientRect();
      return {x: x + scrollX, y: y + scrollY, width, height, scale: 1};
      """;

  private final Extension extension;
  private final Stage stage;
  private final Look look;
  private final Path home;
  private ChromeDriver driver;
  private int starts;

  private ChromiumSession(Project project, Extension extension, Stage stage, Look look) throws IOException {
    this.extension = extension;
    this.stage = stage;
    this.look = look;
    Files.createDirectories(project.scratch());
    home = Files.createTempDirectory(project.scratch(), "chromium");
    Files.createDirectories(downloads());
    driver = start();
  }

  public static ChromiumSession open(Project project, Stage stage, Look look) throws IOException {
    return open(project, Extension.chrome(project), stage, look);
  }

  public static ChromiumSession open(Project project, Extension extension, Stage stage, Look look) throws IOException {
    return new ChromiumSession(project, extension, stage, look);
  }

  private ChromeDriver start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Programs.need("UNBLAST_CHROMIUM", "chromium", "chromium-browser").toFile());
    options.addArguments(arguments());
    options.setExperimentalOption("prefs", Map.of(
        "download.default_directory", downloads().toString(),
        "download.prompt_for_download", false,
        "intl.accept_languages", look.language(),
        "extensions.ui.developer_mode", true)); // Else an unpacked extension stays off once it was reloaded.
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "SEVERE"));
    // Lets the driver see the toolbar popup as a window.
    options.setExperimentalOption("enableExtensionTargets", true);
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(Programs.need("UNBLAST_CHROMEDRIVER", "chromedriver").toFile())
        .usingAnyFreePort()
        .withLogFile(home.resolve("chromedriver.log").toFile())
        .build();
    return new ChromeDriver(service, options);
  }

  private List<String> arguments() {
    List<String> all = new ArrayList<>(List.of(
        "--user-data-dir=" + home.resolve("profile"),
        "--load-extension=" + extension.folder(),
        "--disable-features=DisableLoadExtensionCommandLineSwitch",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--disable-search-engine-choice-screen",
        "--log-net-log=" + netLog(++starts),
        "--lang=" + look.language(),
        "--window-size=" + look.width() + "," + look.height(),
        // Every connection, to this machine too, goes through the proxy that writes it down.
        "--proxy-server=http://127.0.0.1:" + stage.proxy().port(),
        "--proxy-bypass-list=<-loopback>",
        // And names that go around the proxy lead nowhere.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--ignore-certificate-errors-spki-list=" + stage.site().pin()));
    if (look.language().equals(Setting.RIGHT_TO_LEFT)) {
      all.add("--force-ui-direction=rtl"); // Where that language is not installed, too.
    }
    if (!look.visible()) {
      all.add("--headless=new");
    }
    if ("root".equals(System.getProperty("user.name"))) {
      all.add("--no-sandbox"); // Chromium refuses to start as root with it.
    }
    return all;
  }

  @Override
  public String name() {
    return "Chromium " + driver.getCapabilities().getBrowserVersion();
  }

  @Override
  public ChromeDriver driver() {
    return driver;
  }

  @Override
  public void toFront() {
    driver.executeCdpCommand("Page.bringToFront", Map.of());
  }

  @Override
  public String addressOf(String extensionPage) {
    return "chrome-extension://" + extension.id() + "/" + extensionPage;
  }

  @Override
  public <T> T inPopup(Function<WebDriver, T> work) {
    return ToolbarPopup.over(driver, addressOf(POPUP), work);
  }

  @Override
  public void stopBackground() {
    String worker = "chrome-extension://" + extension.id() + "/";
    for (Map<?, ?> target : targets()) {
      if ("service_worker".equals(target.get("type")) && String.valueOf(target.get("url")).startsWith(worker)) {
        driver.executeCdpCommand("Target.closeTarget", Map.of("targetId", target.get("targetId")));
        Waits.until("the extension's worker to end", () -> targets().stream()
            .noneMatch(other -> target.get("targetId").equals(other.get("targetId"))));
      }
    }
  }

  @Override
  public void updateExtension() {
    // As the reload button on the browser's own page does it.
    Tabs.inAnother(driver, "chrome://extensions/", tab -> driver.executeAsyncScript(
        "chrome.developerPrivate.reload(arguments[0], {failQuietly: true}).then(arguments[1]);", extension.id()));
    toFront();
  }

  @Override
  public void switchExtension(boolean on) {
    onExtensionsPage("chrome.management.setEnabled(arguments[0], arguments[1]).then(arguments[2]);", on);
  }

  @Override
  public void allowOnSite(boolean allowed) {
    onExtensionsPage("chrome.developerPrivate.updateExtensionConfiguration({extensionId: arguments[0],"
        + " hostAccess: arguments[1] ? 'ON_ALL_SITES' : 'ON_CLICK'}).then(arguments[2]);", allowed);
  }

  private void onExtensionsPage(String script, boolean value) {
    Tabs.inAnother(driver, "chrome://extensions/", tab -> driver.executeAsyncScript(script, extension.id(), value));
    toFront();
  }

  @Override
  public List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
  }

  private List<Map<?, ?>> targets() {
    List<Map<?, ?>> found = new ArrayList<>();
    for (Object info : (List<?>) driver.executeCdpCommand("Target.getTargets", Map.of()).get("targetInfos")) {
      found.add((Map<?, ?>) info);
    }
    return found;
  }

  /** Shows pages as to a user whose system is dark (or light). */
  public void prefersDark(boolean dark) {
    prefer(Map.of("prefers-color-scheme", dark ? "dark" : "light"));
  }

  /** Shows the page that is driven now as to a user in that setting, in a window of its width. */
  public void wear(Setting setting) {
    prefer(setting.media());
    driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    zoom(setting.width(), Setting.HEIGHT, setting.zoom());
  }

  /**
   * Opens the popup as to a user in that setting. Chromium keeps its zoom from the toolbar popup, so a zoomed one is shown in a tab
   * of the size of the largest popup; there it knows of no page in front.
   */
  public <T> T inPopup(Setting setting, Function<WebDriver, T> work) {
    if (setting.zoom() != 100) {
      return Tabs.inAnother(driver, addressOf(POPUP), tab -> {
        zoom(POPUP_WIDTH, POPUP_HEIGHT, setting.zoom());
        return work.apply(tab);
      });
    }
    return inPopup(popup -> {
      prefer(setting.media());
      return work.apply(popup);
    });
  }

  /** As the browser's own zoom does it: fewer and larger pixels. */
  private void zoom(int width, int height, int percent) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width * 100 / percent,
        "height", height * 100 / percent, "deviceScaleFactor", percent / 100.0, "mobile", false));
  }

  private void prefer(Map<String, String> media) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", media.entrySet().stream()
        .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
        .toList()));
  }

  /**
   * A picture of a part of the page, also where it is higher than the window.
   *
   * @param element null for the window as it is
   */
  public byte[] picture(@Nullable WebElement element) {
    Map<String, Object> wanted = element == null ? Map.of("format", "png")
        : Map.of("format", "png", "captureBeyondViewport", true, "clip", Closed.script(driver, AROUND, element));
    return Base64.getDecoder().decode(String.valueOf(driver.executeCdpCommand("Page.captureScreenshot", wanted).get("data")));
  }

  @Override
  public void restart() {
    driver.quit();
    driver = start();
  }

  @Override
  public Path downloads() {
    return home.resolve("downloads");
  }

  /** Restarts the browser, because its log is whole only then. */
  @Override
  public List<String> extensionRequests() {
    restart();
    return IntStream.range(1, starts).mapToObj(this::netLog).flatMap(log -> NetLog.foreign(log).stream()).toList();
  }

  private Path netLog(int start) {
    return home.resolve("net-" + start + ".json");
  }

  @Override
  public void close() {
    driver.quit();
    Folders.delete(home.resolve("profile"));
  }
}
