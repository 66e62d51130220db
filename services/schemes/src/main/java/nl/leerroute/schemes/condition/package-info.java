/** Conditions over facts, judged yes, no or needs to know. */
@NullMarked
package nl.leerroute.schemes.condition;

import org.jspecify.annotations.NullMarked;
