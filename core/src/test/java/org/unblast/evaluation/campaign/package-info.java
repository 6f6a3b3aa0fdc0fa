/** Measures the campaign memory on planted campaigns and writes {@code core/CAMPAIGNS.md}. Test scope only. */
@NullMarked
package org.unblast.evaluation.campaign;

import org.jspecify.annotations.NullMarked;
