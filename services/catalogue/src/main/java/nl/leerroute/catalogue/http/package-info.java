/** The catalogue's questions and commands over HTTP. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.http;
