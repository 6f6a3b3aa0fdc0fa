/** Simulated users of differing taste, and what the personal layer learns from them. Test scope only. */
@NullMarked
package org.unblast.evaluation.learning;

import org.jspecify.annotations.NullMarked;
