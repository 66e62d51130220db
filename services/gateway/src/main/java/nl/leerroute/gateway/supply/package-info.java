/** What a provider delivers to the catalogue, and what became of it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.supply;
