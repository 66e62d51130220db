/** Proof that the figures are what the table says they are. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.bench;
