/** Proof of what the mechanisms promise, on a broker and a database. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform;
