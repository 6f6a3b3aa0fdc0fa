/** What a hand-written JavaScript version of judging needs to be measured beside the compiled core. Test scope only. */
@NullMarked
package org.unblast.evaluation.bench;

import org.jspecify.annotations.NullMarked;
