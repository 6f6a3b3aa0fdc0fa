package org.unblast.browser.marionette;

import java.io.Serial;

/** An error with its W3C code, such as {@code no such element}. */
final class WebDriverError extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String code;

  WebDriverError(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }

  /** The HTTP status that the standard gives the code. */
  int status() {
    if (code.startsWith("no such") || code.startsWith("stale") || code.startsWith("detached")
        || code.equals("invalid session id") || code.startsWith("unknown command")) {
      return 404;
    }
    return code.startsWith("invalid") || code.startsWith("element ") ? 400 : 500;
  }
}
