package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.json.Json;

/**
 * Where things lie in the checkout.
 *
 * @param root the folder that holds {@code core} and {@code extension}
 */
public record Project(Path root) {
  /** Looks from the working directory upwards. */
  public static Project find() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("core/src")) && Files.isDirectory(folder.resolve("extension/src"))) {
        return new Project(folder);
      }
    }
    throw new IllegalStateException("Run this inside the Unblast checkout; " + start + " is not in one");
  }

  public Path replica() {
    return root.resolve("extension/src/test/replica");
  }

  public Path target() {
    return root.resolve("extension/target");
  }

  /** For profiles, downloads and certificates; goes away with {@code mvn clean}. */
  public Path scratch() {
    return target().resolve("browser");
  }

  /** The Chrome build with a fixed key, so that its id is known before it is loaded. */
  public Path chromeExtension() {
    return built(target().resolve("chrome-test"));
  }

  public String chromeExtensionId() throws IOException {
    return Files.readString(target().resolve("chrome-test.id")).strip();
  }

  public Path firefoxExtension() {
    return built(target().resolve("firefox"));
  }

  /** As the Firefox manifest gives it. */
  public String firefoxExtensionId() throws IOException {
    Map<String, Object> manifest =
        new Json().toType(Files.readString(firefoxExtension().resolve("manifest.json")), Json.MAP_TYPE);
    Map<?, ?> settings = (Map<?, ?>) manifest.get("browser_specific_settings");
    Map<?, ?> gecko = (Map<?, ?>) settings.get("gecko");
    return (String) gecko.get("id");
  }

  private static Path built(Path folder) {
    if (!Files.isRegularFile(folder.resolve("manifest.json"))) {
      throw new IllegalStateException("No extension in " + folder + "; build it with: mvn -pl core,extension package");
    }
    return folder;
  }
}
