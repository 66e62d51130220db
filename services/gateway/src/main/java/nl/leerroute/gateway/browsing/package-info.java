/** Looking around in all that can be learned, without having told anything. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.browsing;
