/** What a firm tells about itself and its team, and the training plan that it gets. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.firms;
