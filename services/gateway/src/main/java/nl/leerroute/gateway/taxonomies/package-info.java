/** The releases of the taxonomy, as an operator takes them in. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.taxonomies;
