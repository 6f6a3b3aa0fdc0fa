/**
 * The memory of earlier texts: has the same text come from somebody else?
 */
@NullMarked
package org.unblast.campaign;

import org.jspecify.annotations.NullMarked;
