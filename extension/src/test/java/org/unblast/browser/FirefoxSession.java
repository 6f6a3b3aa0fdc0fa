package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.HasCapabilities;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.firefox.FirefoxCommandContext;
import org.openqa.selenium.firefox.FirefoxOptions;
import org.openqa.selenium.firefox.HasContext;
import org.openqa.selenium.firefox.HasExtensions;

/** Firefox with the unpacked extension, on a profile of its own that outlives {@link #restart()}. */
public final class FirefoxSession implements Browser {
  /**
   * Writes down what the extension asks of the network. A content script asks in the name of the page it is in; pages
   * of the replica ask nobody but their own site, so what they ask elsewhere is the content script's, too.
   */
  private static final String WATCH_EXTENSION = """
      const [id, site, host] = arguments;
      window.extensionRequests = [];
      Services.obs.addObserver(subject => {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const by = channel.loadInfo.triggeringPrincipal;
        const own = (by?.addonPolicy ?? by?.contentScriptAddonPolicy)?.id === id;
        if (own || by?.origin === site && channel.URI.host !== host) window.extensionRequests.push(channel.URI.spec);
      }, "http-on-opening-request");
      """;

  private static final String STOP_BACKGROUND =
      "return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground().then(() => null);";

  private final Extension extension;
  private final Look look;
  private final Path home;
  private GeckoDriver gecko;

  private FirefoxSession(Project project, Extension extension, Stage stage, Look look) throws IOException {
    this.extension = extension;
    this.look = look;
    Files.createDirectories(project.scratch());
    home = Files.createTempDirectory(project.scratch(), "firefox");
    Files.createDirectories(downloads());
    FirefoxProfile.write(profile(), stage, extension.id(), downloads());
    gecko = start();
    System.out.println(name() + " is driven by " + gecko.kind() + ".");
  }

  public static FirefoxSession open(Project project, Stage stage, Look look) throws IOException {
    return open(project, Extension.firefox(project), stage, look);
  }

  public static FirefoxSession open(Project project, Extension extension, Stage stage, Look look) throws IOException {
    return new FirefoxSession(project, extension, stage, look);
  }

  private GeckoDriver start() throws IOException {
    FirefoxOptions options = new FirefoxOptions();
    options.setBinary(Programs.need("UNBLAST_FIREFOX", "firefox-esr", "firefox"));
    options.setAcceptInsecureCerts(true);
    options.addArguments("-profile", profile().toString(), "-remote-allow-system-access");
    options.addArguments("--width=" + look.width(), "--height=" + look.height());
    if (!look.visible()) {
      options.addArguments("-headless");
    }
    GeckoDriver started = GeckoDriver.start(options, home.resolve("geckodriver.log"));
    inBrowser(started.driver(), WATCH_EXTENSION); // First, so that nothing it does at its start goes unseen.
    ((HasExtensions) started.driver()).installExtension(extension.folder(), true);
    return started;
  }

  private Path profile() {
    return home.resolve("profile");
  }

  @Override
  public String name() {
    return "Firefox " + ((HasCapabilities) driver()).getCapabilities().getBrowserVersion();
  }

  @Override
  public WebDriver driver() {
    return gecko.driver();
  }

  @Override
  public void toFront() {
    driver().switchTo().window(driver().getWindowHandle());
  }

  @Override
  public String addressOf(String extensionPage) {
    return "moz-extension://" + FirefoxProfile.EXTENSION_UUID + "/" + extensionPage;
  }

  @Override
  public <T> T inPopup(Function<WebDriver, T> work) {
    return Tabs.inAnother(driver(), addressOf(POPUP), work);
  }

  @Override
  public void stopBackground() {
    inBrowser(driver(), STOP_BACKGROUND);
  }

  @Override
  public void updateExtension() {
    ((HasExtensions) driver()).installExtension(extension.folder(), true);
  }

  @Override
  public void switchExtension(boolean on) {
    inBrowser(driver(), """
        const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
        return AddonManager.getAddonByID(arguments[0]).then(addon => %s).then(() => true);
        """.formatted(on ? "addon.enable()" : "addon.disable()"));
  }

  @Override
  public void allowOnSite(boolean allowed) {
    inBrowser(driver(), """
        const {ExtensionPermissions} = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const {extension} = WebExtensionPolicy.getByID(arguments[0]);
        const site = {permissions: [], origins: [arguments[1] + "/*"]};
        return ExtensionPermissions.%s(arguments[0], site, extension).then(() => true);
        """.formatted(allowed ? "add" : "remove"));
  }

  @Override
  public List<String> extensionRequests() {
    Object seen = inBrowser(driver(), "return window.extensionRequests;");
    return ((List<?>) Objects.requireNonNull(seen)).stream().map(String::valueOf).toList();
  }

  /** Runs a script with the browser's own rights; its arguments are the extension's id, the site's origin and host. */
  private @Nullable Object inBrowser(WebDriver driver, String script) {
    HasContext contexts = (HasContext) driver;
    contexts.setContext(FirefoxCommandContext.CHROME);
    try {
      return ((JavascriptExecutor) driver).executeScript(script, extension.id(), ReplicaSite.ORIGIN, ReplicaSite.HOST);
    } finally {
      contexts.setContext(FirefoxCommandContext.CONTENT);
    }
  }

  @Override
  public void restart() throws IOException {
    gecko.close();
    gecko = start();
  }

  @Override
  public Path downloads() {
    return home.resolve("downloads");
  }

  @Override
  public void close() {
    gecko.close();
    Folders.delete(profile());
  }
}
