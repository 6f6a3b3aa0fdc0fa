package org.unblast.browser.marionette;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The commands geckodriver adds under {@code /moz/}. */
final class Mozilla {
  private Mozilla() {}

  static Command of(String key, Map<String, Object> parameters) throws WebDriverError {
    return switch (key) {
      case "GET moz/context" -> new Command("Marionette:GetContext", parameters);
      case "POST moz/context" -> {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", parameters.get("context"));
        yield new Command("Marionette:SetContext", value);
      }
      case "POST moz/addon/install" -> new Command("Addon:Install", Map.of("path", addOn(parameters),
          "temporary", Boolean.TRUE.equals(parameters.get("temporary")), "allowPrivateBrowsing", false));
      case "POST moz/addon/uninstall" -> new Command("Addon:Uninstall", parameters);
      default -> throw new WebDriverError("unknown command", "The stand-in for geckodriver does not know " + key);
    };
  }

  /** Marionette wants a path; Selenium may send the packed bytes instead. */
  private static String addOn(Map<String, Object> parameters) {
    if (parameters.get("path") instanceof String path) {
      return path;
    }
    try {
      Path file = Files.createTempFile("add-on", ".xpi");
      file.toFile().deleteOnExit();
      Files.write(file, Base64.getDecoder().decode(String.valueOf(parameters.get("addon"))));
      return file.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
