/** Where a text says it comes from: names of countries, states and cities, times of day with their zone, calling codes, money. */
@NullMarked
package org.unblast.places;

import org.jspecify.annotations.NullMarked;
