/** What a goal asks and how much of it a person already has. */
@NullMarked
package nl.leerroute.matching.gap;

import org.jspecify.annotations.NullMarked;
