/** Schemes as everybody may see them, and the organisations that run them. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.funds;
