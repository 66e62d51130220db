/** Occupations and skills of one release, ready for fast and repeatable answers. */
@NullMarked
package nl.leerroute.matching.taxonomy;

import org.jspecify.annotations.NullMarked;
