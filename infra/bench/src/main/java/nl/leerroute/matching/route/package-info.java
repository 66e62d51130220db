/** The search for routes beside another solver, on problems that both can be told. */
@NullMarked
package nl.leerroute.matching.route;

import org.jspecify.annotations.NullMarked;
