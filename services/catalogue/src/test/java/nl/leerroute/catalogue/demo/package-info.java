/** The demo region's own data, read by the code that reads everybody's. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.demo;
