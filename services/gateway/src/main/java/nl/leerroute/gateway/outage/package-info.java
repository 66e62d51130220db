/** What happens when another service cannot be reached. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.outage;
