/** The funding rule engine: schemes are data, answers have three values, money is exact. */
@NullMarked
package nl.leerroute.schemes;

import org.jspecify.annotations.NullMarked;
