/** Schemes and their windows, as data that their owners publish. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding;
