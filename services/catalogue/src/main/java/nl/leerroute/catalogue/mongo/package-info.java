/** Concepts, releases and offers in the database, each written with what it publishes. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.mongo;
