/** How much a scheme pays, worked out line by line in cents. */
@NullMarked
package nl.leerroute.schemes.amount;

import org.jspecify.annotations.NullMarked;
