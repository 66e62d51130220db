/** How systems of providers are asked for their offers: patiently, and within bounds. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.client;
