/** What schemes pay for the steps of a route, and what is left for the person. */
@NullMarked
package nl.leerroute.matching.money;

import org.jspecify.annotations.NullMarked;
