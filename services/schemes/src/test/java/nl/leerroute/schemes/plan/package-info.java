/** Guarantees of the rule engine, as tests. */
@NullMarked
package nl.leerroute.schemes.plan;

import org.jspecify.annotations.NullMarked;
