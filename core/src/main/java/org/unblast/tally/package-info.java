/**
 * Weekly counts: one row per ISO week, the same from every door.
 */
@NullMarked
package org.unblast.tally;

import org.jspecify.annotations.NullMarked;
