package org.unblast.browser;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
    Seen<T> seen = new Seen<>();
    try {
      return new FluentWait<>(value)
          .withTimeout(LIMIT)
          .pollingEvery(EVERY)
          .ignoring(StaleElementReferenceException.class)
          .until(from -> seen.take(from.get(), passes)).last();
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain for " + what + "; last seen: " + seen.text(), e);
    }
  }

  private static final class Seen<T> {
    private final java.util.ArrayList<T> values = new java.util.ArrayList<>(1);
    private boolean passed;

    Seen<T> take(T value, Predicate<T> passes) {
      values.clear();
      values.add(value);
      passed = passes.test(value);
      return this;
    }

    T last() {
      return values.get(0);
    }

    String text() {
      return values.isEmpty() ? "nothing" : String.valueOf(values.get(0)) + (passed ? " (passed)" : "");
    }
  }
}
