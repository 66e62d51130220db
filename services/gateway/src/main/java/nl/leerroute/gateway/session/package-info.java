/** Web sessions in the database, so that any instance serves any session. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.session;
