/** The other services as the gateway may expect them, each a small server of its own. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.partners;
