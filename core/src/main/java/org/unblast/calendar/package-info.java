/**
 * Days and ISO weeks as whole numbers: what the class library's calendar does in 102 KB, for the few things needed here.
 */
@NullMarked
package org.unblast.calendar;

import org.jspecify.annotations.NullMarked;
