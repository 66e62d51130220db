/** Dated reference data: agreements and pension ages. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.reference;
