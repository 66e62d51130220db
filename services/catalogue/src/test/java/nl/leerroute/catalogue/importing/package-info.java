/** Imports, from the first record to what is gone. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.importing;
