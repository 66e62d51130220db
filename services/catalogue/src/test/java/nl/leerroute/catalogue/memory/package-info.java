/** Stores that last as long as a test. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.memory;
