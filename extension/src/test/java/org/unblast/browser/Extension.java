package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;

/**
 * An unpacked extension.
 *
 * @param folder holds the manifest
 * @param id as the browser names it
 */
public record Extension(Path folder, String id) {
  /** The Chrome build with a fixed key, so that its id is known before it is loaded. */
  public static Extension chrome(Project project) throws IOException {
    return new Extension(built(project.target().resolve("chrome-test")),
        Files.readString(project.target().resolve("chrome-test.id")).strip());
  }

  public static Extension firefox(Project project) throws IOException {
    return firefox(built(project.target().resolve("firefox")));
  }

  /** With the id that the manifest gives. */
  static Extension firefox(Path folder) throws IOException {
    Map<String, Object> manifest = new Json().toType(Files.readString(folder.resolve("manifest.json")), Json.MAP_TYPE);
    Map<?, ?> settings = (Map<?, ?>) manifest.get("browser_specific_settings");
    Map<?, ?> gecko = (Map<?, ?>) settings.get("gecko");
    return new Extension(folder, (String) gecko.get("id"));
  }

  /** A copy that tests may add files to. */
  public Extension copy(Path scratch) throws IOException {
    Path target = Files.createTempDirectory(scratch, "extension");
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path from : (Iterable<Path>) all.skip(1)::iterator) {
        Files.copy(from, target.resolve(folder.relativize(from).toString()));
      }
    }
    return new Extension(target, id);
  }

  private static Path built(Path folder) {
    if (!Files.isRegularFile(folder.resolve("manifest.json"))) {
      throw new IllegalStateException("No extension in " + folder + "; build it with: mvn -pl core,extension package");
    }
    return folder;
  }
}
