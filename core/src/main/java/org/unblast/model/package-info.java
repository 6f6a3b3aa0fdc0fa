/**
 * The learned word weights and how they are read.
 */
@NullMarked
package org.unblast.model;

import org.jspecify.annotations.NullMarked;
