package org.unblast.browser.marionette;

import java.util.Map;

/**
 * One call, as Marionette takes it.
 *
 * @param name such as {@code WebDriver:Navigate}
 * @param parameters may hold nulls
 */
record Command(String name, Map<String, Object> parameters) {}
