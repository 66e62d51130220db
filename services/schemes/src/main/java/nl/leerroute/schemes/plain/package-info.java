/** A rule told in plain Dutch and English. */
@NullMarked
package nl.leerroute.schemes.plain;

import org.jspecify.annotations.NullMarked;
