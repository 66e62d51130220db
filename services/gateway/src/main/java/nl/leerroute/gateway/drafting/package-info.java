/** Schemes in the making, as their officers fill them in. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.drafting;
