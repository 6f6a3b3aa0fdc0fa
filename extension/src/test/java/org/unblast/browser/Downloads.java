package org.unblast.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser downloads. */
public final class Downloads {
  private Downloads() {}

  /** Does something that downloads one file, and waits until it is all there. */
  public static Path during(Browser browser, Runnable work) {
    Set<Path> before = files(browser.downloads());
    work.run();
    return Waits.until("a download", () -> added(browser.downloads(), before), found -> found.size() == 1)
        .iterator().next();
  }

  /** Browsers write under another name first, or hold the place with an empty file. */
  private static Set<Path> added(Path folder, Set<Path> before) {
    Set<Path> now = files(folder);
    now.removeAll(before);
    return now.stream().anyMatch(Downloads::isUnderWay) ? Set.of() : now;
  }

  private static boolean isUnderWay(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") || name.endsWith(".crdownload") || name.endsWith(".part") || size(file) == 0;
  }

  private static Set<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return 0; // It was renamed in between; the next look will find it.
    }
  }
}
