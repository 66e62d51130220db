/** Guarantees of the rule engine, as tests. */
@NullMarked
package nl.leerroute.schemes.json;

import org.jspecify.annotations.NullMarked;
