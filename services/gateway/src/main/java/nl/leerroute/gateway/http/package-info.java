/** Pages, parts of pages and the small REST API, with everything that protects them. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.http;
