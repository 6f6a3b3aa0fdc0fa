/**
 * What comes in: an invitation, its sender, and who receives it. Each checks itself when made; absent is {@code null},
 * never zero.
 */
@NullMarked
package org.unblast.invitation;

import org.jspecify.annotations.NullMarked;
