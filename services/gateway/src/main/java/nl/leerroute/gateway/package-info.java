/** Pages, REST API and sessions: what people see of Leerroute. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway;
