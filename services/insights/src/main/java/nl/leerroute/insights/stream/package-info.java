/** What insights hears. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.insights.stream;
