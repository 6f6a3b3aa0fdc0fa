/** The demonstration: the extension at work on the replica, with pictures of it, and a check of all that is shown. */
@NullMarked
package org.unblast.demo;

import org.jspecify.annotations.NullMarked;
