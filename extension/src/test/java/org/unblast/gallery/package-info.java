/** Pictures of all that the extension shows, in all settings in which it looks otherwise. */
@NullMarked
package org.unblast.gallery;

import org.jspecify.annotations.NullMarked;
