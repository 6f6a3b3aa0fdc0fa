package org.unblast.gallery;

import java.util.function.Function;

/**
 * Something that the extension can show.
 *
 * @param name short enough for a file
 * @param says the same for people
 * @param shoot brings it about on a page with nothing stored, and takes its picture
 */
record State(String name, String says, Function<Studio, byte[]> shoot) {}
