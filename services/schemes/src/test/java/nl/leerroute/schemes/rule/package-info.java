/** Which version of a scheme holds. */
@NullMarked
package nl.leerroute.schemes.rule;

import org.jspecify.annotations.NullMarked;
