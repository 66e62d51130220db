/** The JSON form of a scheme, read strictly. */
@NullMarked
package nl.leerroute.schemes.json;

import org.jspecify.annotations.NullMarked;
