/** Funding as it runs. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding;
