/** Who gives courses, as they themselves and the operator see them. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.providers;
