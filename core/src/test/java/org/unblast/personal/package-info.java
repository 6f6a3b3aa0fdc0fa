/** Tests of the personal layer. */
@NullMarked
package org.unblast.personal;

import org.jspecify.annotations.NullMarked;
