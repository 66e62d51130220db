/** Days that somebody wants to remember, as a file that every calendar reads. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.calendar;
