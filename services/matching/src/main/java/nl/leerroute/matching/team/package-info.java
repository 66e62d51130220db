/** The training plans of a firm: what its people should learn, on which runs, with whose money. */
@NullMarked
package nl.leerroute.matching.team;

import org.jspecify.annotations.NullMarked;
