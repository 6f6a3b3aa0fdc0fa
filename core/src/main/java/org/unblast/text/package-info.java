/**
 * Words, folding of look-alike letters and phrase matching. Knows no domain: nothing here has heard of invitations.
 *
 * <p>Entry: {@link org.unblast.text.Words#of}. It folds a text ({@link org.unblast.text.Folding}) and cuts it into words
 * that remember where they stood, so that whatever is found can be shown in the reader's own text.
 */
@NullMarked
package org.unblast.text;

import org.jspecify.annotations.NullMarked;
