/** Which schemes pay which steps of a route, so that the most money comes. */
@NullMarked
package nl.leerroute.schemes.plan;

import org.jspecify.annotations.NullMarked;
