/** A door to the relay's sending, which is timed here without a database. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.outbox;
