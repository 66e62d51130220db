/** Postcodes, and the places that schemes call by name. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.places;
