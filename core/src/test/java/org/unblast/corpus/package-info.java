/** Texts to train and to measure with: reading, near copies, and the part that is never trained on. Test scope only. */
@NullMarked
package org.unblast.corpus;

import org.jspecify.annotations.NullMarked;
