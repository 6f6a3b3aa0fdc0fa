/** Measures the rules that compare an invitation with its recipient. Test scope only. */
@NullMarked
package org.unblast.evaluation.fit;

import org.jspecify.annotations.NullMarked;
