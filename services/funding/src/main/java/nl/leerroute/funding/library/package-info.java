/** The schemes that the product ships. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.library;
