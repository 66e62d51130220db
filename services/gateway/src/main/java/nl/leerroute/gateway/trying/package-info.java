/** Other answers that somebody tries out. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.trying;
