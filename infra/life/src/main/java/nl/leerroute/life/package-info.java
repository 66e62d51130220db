/** A year that nobody lived, told on the topics as real ones are. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.life;
