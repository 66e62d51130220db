/** Proof of how states are stored. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.store;
