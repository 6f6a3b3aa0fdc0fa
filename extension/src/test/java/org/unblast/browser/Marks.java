package org.unblast.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebDriver;

/** What the extension painted into the page that is open. */
public final class Marks {
  /** By contract the badge's host stands inside the card; it is put last. */
  private static final String LAST_IN_CARD = "[role='listitem'] > :last-child, li > :last-child";

  private static final String LAST_IN_PAGE = "body > div";

  /** Finds all that may be ours on a page with a list. */
  public static final String HOSTS = LAST_IN_CARD + ", " + LAST_IN_PAGE;

  private static final String READ = """
      const [hosts, roots] = arguments;
      return hosts.map((host, at) => {
        const first = roots[at].firstElementChild;
        const card = host.parentElement;
        return {
          name: card.querySelector("strong")?.textContent ?? "",
          level: first?.dataset.level ?? "none",
          label: first?.getAttribute("aria-label") ?? "",
          hidden: getComputedStyle(card).display === "none",
        };
      });
      """;

  private final WebDriver driver;

  public Marks(WebDriver driver) {
    this.driver = driver;
  }

  /** All badges in the order of the page, read at once. */
  public List<Reading> readings() {
    return readings(LAST_IN_CARD);
  }

  /** The badges among the elements that a selector finds. */
  public List<Reading> readings(String hosts) {
    List<Closed.Root> roots = Closed.find(driver, hosts);
    if (roots.isEmpty()) {
      return List.of();
    }
    Object read = Closed.script(driver, READ, roots.stream().map(Closed.Root::host).toList(),
        roots.stream().map(Closed.Root::content).toList());
    List<Reading> readings = new ArrayList<>();
    for (Object one : (List<?>) read) {
      Map<?, ?> fields = (Map<?, ?>) one;
      readings.add(new Reading(text(fields, "name"), text(fields, "level"), text(fields, "label"),
          Boolean.TRUE.equals(fields.get("hidden"))));
    }
    return readings;
  }

  /** The badge on the card of a name. */
  public Badge badge(String name) {
    for (Closed.Root root : Closed.find(driver, LAST_IN_CARD)) {
      Badge badge = new Badge(driver, root);
      if (badge.name().equals(name)) {
        return badge;
      }
    }
    throw new NoSuchElementException("No badge on a card of " + name);
  }

  /** The first badge on a card of the page. */
  public Badge first() {
    return new Badge(driver, Closed.find(driver, LAST_IN_CARD).get(0));
  }

  /** The bar at the edge of the page, while it is to be seen. */
  public Optional<Bar> bar() {
    return Closed.find(driver, LAST_IN_PAGE).stream()
        .filter(root -> !root.content().findElements(By.cssSelector(Bar.REGION)).isEmpty())
        .map(root -> new Bar(driver, root))
        .filter(Bar::isShown)
        .findFirst();
  }

  private static String text(Map<?, ?> fields, String key) {
    return String.valueOf(Objects.requireNonNull(fields.get(key), key));
  }
}
