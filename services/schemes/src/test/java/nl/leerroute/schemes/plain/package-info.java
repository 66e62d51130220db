/** Guarantees of the rule engine, as tests. */
@NullMarked
package nl.leerroute.schemes.plain;

import org.jspecify.annotations.NullMarked;
