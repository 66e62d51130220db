/** Reading an ESCO release as the European Commission publishes it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.esco;
