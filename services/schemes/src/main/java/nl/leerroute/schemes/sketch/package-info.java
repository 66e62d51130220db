/** A scheme as most funds have it, made from a few answers. */
@NullMarked
package nl.leerroute.schemes.sketch;

import org.jspecify.annotations.NullMarked;
