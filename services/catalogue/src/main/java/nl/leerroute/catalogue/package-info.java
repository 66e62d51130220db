/** The catalogue service: what can be worked, known and learned. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue;
