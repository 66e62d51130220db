/** Guarantees of the rule engine, as tests. */
@NullMarked
package nl.leerroute.schemes;

import org.jspecify.annotations.NullMarked;
