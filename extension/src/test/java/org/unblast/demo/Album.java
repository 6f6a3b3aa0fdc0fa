package org.unblast.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;

/**
 * What the demo leaves behind.
 *
 * @param folder emptied of what an earlier run left
 */
record Album(Path folder) {
  static Album in(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : (Iterable<Path>) old::iterator) {
        Files.delete(file);
      }
    }
    return new Album(folder);
  }

  /** Takes a picture of what the driver sees now. */
  void picture(WebDriver driver, String name) throws IOException {
    Files.write(folder.resolve(name), ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
  }

  Path keep(Path file, String name) throws IOException {
    return Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
