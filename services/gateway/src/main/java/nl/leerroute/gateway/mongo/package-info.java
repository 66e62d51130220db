/** What this service keeps itself, in its database. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.mongo;
