/** Proof of what the relay promises. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.outbox;
