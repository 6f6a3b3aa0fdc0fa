/**
 * Firefox without geckodriver. Not every system offers geckodriver as a package; this stand-in takes the WebDriver
 * commands our tests use and says them in Marionette, the protocol that Firefox itself understands. It is used only
 * where no geckodriver is found, serves one session, and knows only what our tests need.
 *
 * @see <a href="https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html">Marionette protocol</a>
 */
@NullMarked
package org.unblast.browser.marionette;

import org.jspecify.annotations.NullMarked;
