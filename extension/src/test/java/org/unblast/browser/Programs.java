package org.unblast.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds programs: a named environment variable first, then the PATH. */
final class Programs {
  private Programs() {}

  static Optional<Path> find(String variable, String... names) {
    String named = System.getenv(variable);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    String path = System.getenv("PATH");
    for (String name : names) {
      for (String folder : (path == null ? "" : path).split(File.pathSeparator)) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program) && !Files.isDirectory(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  static Path need(String variable, String... names) {
    return find(variable, names).orElseThrow(() -> new IllegalStateException(
        names[0] + " is not on the PATH; install it, or set " + variable + " to the program"));
  }
}
