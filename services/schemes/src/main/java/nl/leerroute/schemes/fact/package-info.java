/** Facts a rule may ask about: their types, their questions, and what is known of them. */
@NullMarked
package nl.leerroute.schemes.fact;

import org.jspecify.annotations.NullMarked;
