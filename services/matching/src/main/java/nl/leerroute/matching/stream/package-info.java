/** The topics that matching reads and writes, in the words of its domain. */
@NullMarked
package nl.leerroute.matching.stream;

import org.jspecify.annotations.NullMarked;
