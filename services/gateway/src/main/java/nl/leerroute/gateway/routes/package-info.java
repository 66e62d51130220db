/** Whether the routes on the page still answer what the person last said. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.routes;
