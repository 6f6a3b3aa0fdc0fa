/**
 * The door for JavaScript: the only room that sees TeaVM's types.
 */
@NullMarked
package org.unblast.bridge;

import org.jspecify.annotations.NullMarked;
