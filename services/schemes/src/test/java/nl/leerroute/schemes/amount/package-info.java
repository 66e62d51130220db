/** Guarantees of the rule engine, as tests. */
@NullMarked
package nl.leerroute.schemes.amount;

import org.jspecify.annotations.NullMarked;
