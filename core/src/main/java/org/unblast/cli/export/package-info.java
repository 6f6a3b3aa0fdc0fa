/**
 * Opens an export: the ZIP file is checked and unpacked within limits, its tables are cut into cells. What the cells mean,
 * {@link org.unblast.archive} knows.
 */
@NullMarked
package org.unblast.cli.export;

import org.jspecify.annotations.NullMarked;
