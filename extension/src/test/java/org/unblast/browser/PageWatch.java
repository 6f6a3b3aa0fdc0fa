package org.unblast.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebDriver;

/**
 * What the page itself saw happen, by {@code watch.js}.
 *
 * @param trustedClicks by a person's hand (or a driver's)
 * @param syntheticEvents input made up by a script
 * @param touched changes to the page's own nodes, such as {@code DIV class}
 */
public record PageWatch(int trustedClicks, int syntheticEvents, List<String> touched) {
  public static PageWatch read(WebDriver driver) {
    Map<?, ?> seen = (Map<?, ?>) Closed.script(driver, "return window.pageWatch");
    return new PageWatch(number(seen, "trustedClicks"), number(seen, "syntheticEvents"),
        ((List<?>) seen.get("touched")).stream().map(String::valueOf).toList());
  }

  private static int number(Map<?, ?> seen, String key) {
    return ((Number) seen.get(key)).intValue();
  }
}
