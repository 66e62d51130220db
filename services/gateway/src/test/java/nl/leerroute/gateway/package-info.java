/** The gateway as it runs: a real broker and database, and the other services as agreed. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway;
