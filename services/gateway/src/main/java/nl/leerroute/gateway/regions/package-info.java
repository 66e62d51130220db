/** How people in a region get on, counted so that nobody can be recognised. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.regions;
