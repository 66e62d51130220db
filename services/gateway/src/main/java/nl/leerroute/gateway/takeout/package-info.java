/** What is kept of somebody, to look at and to take along. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.takeout;
