/** Letting an adviser look along, from both sides. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.advising;
