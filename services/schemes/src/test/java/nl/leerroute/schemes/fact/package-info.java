/** Guarantees of the rule engine, as tests. */
@NullMarked
package nl.leerroute.schemes.fact;

import org.jspecify.annotations.NullMarked;
