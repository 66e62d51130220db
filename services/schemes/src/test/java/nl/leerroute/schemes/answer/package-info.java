/** Guarantees of the rule engine, as tests. */
@NullMarked
package nl.leerroute.schemes.answer;

import org.jspecify.annotations.NullMarked;
