/**
 * One class per rule, each with its own examples. {@link org.unblast.rules.StandardRules} lists them.
 */
@NullMarked
package org.unblast.rules;

import org.jspecify.annotations.NullMarked;
