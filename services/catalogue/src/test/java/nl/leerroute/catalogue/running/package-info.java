/** The catalogue as a running service, on a real broker and database. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.running;
