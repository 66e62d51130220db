/** Facts of other services as this one takes them in. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.stream;
