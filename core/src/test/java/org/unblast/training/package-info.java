/** Trains the text model. Test scope only: the product reads weights, it does not make them. */
@NullMarked
package org.unblast.training;

import org.jspecify.annotations.NullMarked;
