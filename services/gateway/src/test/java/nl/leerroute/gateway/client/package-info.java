/** Tests of how the gateway asks the other services, apart from a running gateway. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.client;
