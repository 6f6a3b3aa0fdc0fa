/**
 * The golden table: invitations and the verdicts that every compiled form of the core must give, byte for byte.
 */
@NullMarked
package org.unblast.golden;

import org.jspecify.annotations.NullMarked;
