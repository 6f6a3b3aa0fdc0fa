package org.unblast.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.support.ui.FluentWait;

/** Waits for conditions, never for time to pass. */
public final class Waits {
  /** Longer than anything takes on a slow machine; reached only by failures. */
  static final Duration LIMIT = Duration.ofSeconds(20);

  private static final Duration EVERY = Duration.ofMillis(25);

  private Waits() {}

  /** @param what what is waited for, as the end of the sentence "Waited in vain for …" */
  public static void until(String what, BooleanSupplier condition) {
    until(what, condition::getAsBoolean, Boolean::booleanValue);
  }

  /** The first value that passes. The failure names the last one seen. */
  public static <T> T until(String what, Supplier<T> value, Predicate<T> passes) {
    List<T> last = new ArrayList<>();
    try {
      new FluentWait<>(last)
          .withTimeout(LIMIT)
          .pollingEvery(EVERY)
          .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
          .until(values -> {
            values.clear();
            values.add(value.get());
            return passes.test(values.get(0));
          });
      return last.get(0);
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain for " + what + "; last seen: " + last, e);
    }
  }
}
