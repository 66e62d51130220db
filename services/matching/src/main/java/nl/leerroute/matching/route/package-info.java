/** The best routes: which offers, in which order, from which day, proven by exact search. */
@NullMarked
package nl.leerroute.matching.route;

import org.jspecify.annotations.NullMarked;
