/** From what a person told to the routes with their money and their reasons. */
@NullMarked
package nl.leerroute.matching.planning;

import org.jspecify.annotations.NullMarked;
