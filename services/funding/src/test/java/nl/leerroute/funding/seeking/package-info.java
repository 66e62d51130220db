/** Guarantees of windows. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.seeking;
