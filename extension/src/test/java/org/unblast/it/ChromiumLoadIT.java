package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.unblast.browser.Page;
import org.unblast.browser.Waits;

/** Many cards: how soon they have their badges, whether the page stays smooth, and what stays behind when they go. */
class ChromiumLoadIT extends Scene {
  private static final int CARDS = 500;
  private static final int STEP = 10;
  private static final int SOAK = 10_000;
  private static final int ON_PAGE = 40;
  private static final int ROUNDS = 5;

  /** In milliseconds, as promised; a machine that does nothing else needs 36. */
  private static final double BADGE_WITHIN = 100;

  /**
   * Where all come at once, in milliseconds: all, and those that stand in the window, of which about half is the page's own first
   * frame. Both about twice what a machine of two processors needs.
   */
  private static final double ALL_WITHIN = 800;
  private static final double IN_SIGHT_WITHIN = 250;

  private static final double GAP = 50;
  private static final double HEAP_GROWTH = 5 * 1024 * 1024;

  ChromiumLoadIT() throws Exception {
    super(Which.CHROMIUM);
  }

  /**
   * Other work on the machine only ever adds to what is measured: one good round is enough, and bad ones prove something only
   * where the page is smooth by itself.
   */
  @Test
  void badgesComeAtOnceAndThePageStaysSmooth() throws IOException {
    boolean good = false;
    boolean quiet = false;
    for (int round = 0; round < ROUNDS && !good; round++) {
      double own = number(load(false, STEP), "gap");
      Map<?, ?> with = load(true, STEP);
      System.out.printf("LOAD %d cards, %d at a time: badge after %.0f ms (median), %.0f ms (95th percentile), %.0f ms (last);"
          + " longest frame gap %.0f ms, without the extension %.0f ms%n",
          CARDS, STEP, number(with, "median"), number(with, "p95"), number(with, "slowest"), number(with, "gap"), own);
      assertEquals(CARDS, (int) number(with, "badges"), "Every card must have its badge");
      good = number(with, "p95") <= BADGE_WITHIN && number(with, "gap") <= Math.max(GAP, own);
      quiet |= own <= GAP;
    }
    if (!good && !quiet) {
      System.out.println("SKIP: this machine is too busy to measure on: the page stumbles without the extension, too.");
    }
    assumeTrue(good || quiet, "too busy a machine");
    assertTrue(good, "95 of 100 badges must be there within " + BADGE_WITHIN + " ms, and no frame may wait longer than " + GAP
        + " ms for the extension");
  }

  @Test
  void tenThousandCardsLeaveNothingBehind() throws IOException {
    start(true);
    run("soak", ON_PAGE * 10, ON_PAGE);
    double before = heap();
    long listeners = listeners();
    Map<?, ?> first = run("soak", SOAK / 2, ON_PAGE);
    double middle = heap();
    Map<?, ?> second = run("soak", SOAK / 2, ON_PAGE);
    double after = heap();
    System.out.printf("SOAK %d cards: heap %.1f MB before, %.1f MB in the middle, %.1f MB after; listeners %d before, %d after;"
        + " %.2f ms a card in the first half, %.2f ms in the second%n", SOAK, mega(before), mega(middle), mega(after), listeners,
        listeners(), number(first, "perCard"), number(second, "perCard"));
    assertEquals(ON_PAGE, marks().readings().size(), "Only the cards on the page have badges");
    assertTrue(after - before <= HEAP_GROWTH, "The heap must stay flat, but grew by " + mega(after - before) + " MB");
    assertEquals(listeners, listeners(), "Listeners must not add up");
  }

  @Test
  void anIdlePageCostsNothing() throws IOException {
    start(true);
    run("soak", ON_PAGE, ON_PAGE);
    Waits.until("all badges", () -> marks().readings().size(), count -> count == ON_PAGE);
    double before = scriptSeconds();
    run("idle", 3_000, 0);
    double after = scriptSeconds();
    System.out.printf("IDLE 3 s: %.1f ms of script%n", (after - before) * 1_000);
    assertTrue(after - before < 0.05, "A page on which nothing happens must cost nothing, but took " + (after - before) + " s");
  }

  /** Worse than any page of the site does it. */
  @Test
  void allAtOnce() throws IOException {
    double all = Double.MAX_VALUE;
    double inSight = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && (all > ALL_WITHIN || inSight > IN_SIGHT_WITHIN); round++) {
      Map<?, ?> without = load(false, CARDS);
      Map<?, ?> with = load(true, CARDS);
      System.out.printf("LOAD %d cards at once: badge after %.0f ms (median), %.0f ms (95th percentile);"
          + " of the %.0f in the window %.0f ms (95th percentile); longest frame gap %.0f ms, without the extension %.0f ms%n",
          CARDS, number(with, "median"), number(with, "p95"), number(with, "inSight"), number(with, "inSightP95"), number(with, "gap"),
          number(without, "gap"));
      assertEquals(CARDS, (int) number(with, "badges"), "Every card must have its badge");
      all = Math.min(all, number(with, "p95"));
      inSight = Math.min(inSight, number(with, "inSightP95"));
    }
    assertTrue(all <= ALL_WITHIN, "95 of 100 badges must be there within " + ALL_WITHIN + " ms, but took " + all + " ms");
    assertTrue(inSight <= IN_SIGHT_WITHIN, "Those in the window must be there within " + IN_SIGHT_WITHIN + " ms, but took " + inSight + " ms");
  }

  private Map<?, ?> load(boolean enabled, int step) throws IOException {
    start(enabled);
    return run("load", CARDS, step);
  }

  private void start(boolean enabled) throws IOException {
    backstage().set(Map.of("enabled", enabled));
    Path file = project.root().resolve("extension/src/test/replica/load.html");
    stage().site().put(RECEIVED, Page.html(Files.readString(file, StandardCharsets.UTF_8)));
    browser().open(RECEIVED);
    Waits.until("the page", () -> Boolean.TRUE.equals(script("return 'load' in window")));
  }

  private Map<?, ?> run(String what, int count, int step) {
    driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
    return (Map<?, ?>) driver().executeAsyncScript("window[arguments[0]](arguments[1], arguments[2]).then(arguments[3]);", what, count, step);
  }

  private ChromeDriver driver() {
    return (ChromeDriver) browser().driver();
  }

  /** Of all worlds of the page, its own and the content script's, after collection; in bytes. */
  private double heap() {
    for (int round = 0; round < 3; round++) {
      driver().executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
    }
    return number(driver().executeCdpCommand("Runtime.getHeapUsage", Map.of()), "usedSize");
  }

  private long listeners() {
    return (long) metric("JSEventListeners");
  }

  private double scriptSeconds() {
    return metric("ScriptDuration");
  }

  private double metric(String name) {
    driver().executeCdpCommand("Performance.enable", Map.of());
    for (Object one : (List<?>) driver().executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics")) {
      if (name.equals(((Map<?, ?>) one).get("name"))) {
        return number((Map<?, ?>) one, "value");
      }
    }
    throw new IllegalStateException("The browser has no measure " + name);
  }

  private static double number(Map<?, ?> from, String key) {
    return ((Number) from.get(key)).doubleValue();
  }

  private static double mega(double bytes) {
    return bytes / 1024 / 1024;
  }
}
