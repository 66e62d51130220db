/** Examples by which the author of a scheme shows what it must answer. */
@NullMarked
package nl.leerroute.schemes.example;

import org.jspecify.annotations.NullMarked;
