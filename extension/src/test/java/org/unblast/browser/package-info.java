/**
 * Drives real browsers over a copy of the site on this machine. Start with {@link org.unblast.browser.Stage}, open a
 * {@link org.unblast.browser.Browser} on it, and read what the extension painted through
 * {@link org.unblast.browser.Marks}. Test code only; nothing of it goes into the extension.
 */
@NullMarked
package org.unblast.browser;

import org.jspecify.annotations.NullMarked;
