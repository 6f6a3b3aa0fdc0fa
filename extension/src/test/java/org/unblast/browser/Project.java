package org.unblast.browser;

import java.nio.file.Files;
import java.nio.file.Path;

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
}
