/**
 * Reads LinkedIn's own export ("Get a copy of your data"). {@link org.unblast.archive.Export#read} is the way in: rows come
 * from a door, which unpacks and cuts them; values and refusals go out. Knows no file and no clock.
 */
@NullMarked
package org.unblast.archive;

import org.jspecify.annotations.NullMarked;
