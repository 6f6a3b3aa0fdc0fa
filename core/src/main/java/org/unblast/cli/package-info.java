/**
 * The command line: the only room that sees Jackson Core, files and streams. JVM only.
 */
@NullMarked
package org.unblast.cli;

import org.jspecify.annotations.NullMarked;
