package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;

/**
 * Pictures and files that a run leaves behind for people to look at.
 *
 * @param folder emptied of what an earlier run left
 */
public record Album(Path folder) {
  public static Album in(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : (Iterable<Path>) old::iterator) {
        Files.delete(file);
      }
    }
    return new Album(folder);
  }

  /** Takes a picture of what the driver sees now. */
  public void picture(WebDriver driver, String name) throws IOException {
    picture(((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES), name);
  }

  public void picture(byte[] png, String name) throws IOException {
    Files.write(folder.resolve(name), png);
  }

  public Path keep(Path file, String name) throws IOException {
    return Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
