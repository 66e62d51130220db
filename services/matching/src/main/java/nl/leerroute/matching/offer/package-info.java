/** What can be learned, where, when and for how much. */
@NullMarked
package nl.leerroute.matching.offer;

import org.jspecify.annotations.NullMarked;
