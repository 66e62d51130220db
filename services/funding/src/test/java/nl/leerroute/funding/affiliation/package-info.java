/** Guarantees of lists of employers. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.affiliation;
