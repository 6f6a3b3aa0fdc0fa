/**
 * The built extension in real browsers. Scenarios are written once, in abstract classes; a class for each browser runs
 * them.
 */
@NullMarked
package org.unblast.it;

import org.jspecify.annotations.NullMarked;
