/** The form of a scheme, as tests. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.drafting;
