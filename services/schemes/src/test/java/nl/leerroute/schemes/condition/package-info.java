/** Guarantees of the rule engine, as tests. */
@NullMarked
package nl.leerroute.schemes.condition;

import org.jspecify.annotations.NullMarked;
