/** Measures the verdicts and writes {@code core/ACCURACY.md}. Test scope only. */
@NullMarked
package org.unblast.evaluation;

import org.jspecify.annotations.NullMarked;
