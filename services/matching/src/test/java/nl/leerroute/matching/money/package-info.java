/** Offers and people as schemes see them. */
@NullMarked
package nl.leerroute.matching.money;

import org.jspecify.annotations.NullMarked;
