/** Guarantees of publishing. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.scheme;
