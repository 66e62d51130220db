/** Learning offers as their provider sees them. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.offers;
