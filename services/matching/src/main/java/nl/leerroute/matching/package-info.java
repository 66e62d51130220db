/** What is missing for a goal, the best routes towards it, and the money that pays for them. */
@NullMarked
package nl.leerroute.matching;

import org.jspecify.annotations.NullMarked;
