/**
 * What a rule may look at, what it may say, and how that adds up to a verdict.
 *
 * <p>Entry: {@link org.unblast.scoring.Scorer}. Values: {@link org.unblast.scoring.Finding},
 * {@link org.unblast.scoring.Verdict}.
 */
@NullMarked
package org.unblast.scoring;

import org.jspecify.annotations.NullMarked;
