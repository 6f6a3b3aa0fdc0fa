/**
 * What the user's own decisions and phrases say of an invitation. Learns topics, never who sent them.
 *
 * <p>Entry: {@link org.unblast.personal.Personal}. Values: {@link org.unblast.personal.Taught},
 * {@link org.unblast.personal.LearnedThing}, {@link org.unblast.personal.OwnPhrase}.
 */
@NullMarked
package org.unblast.personal;

import org.jspecify.annotations.NullMarked;
