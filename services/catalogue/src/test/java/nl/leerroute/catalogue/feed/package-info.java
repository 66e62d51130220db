/** Answers of providers' systems, for tests. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.feed;
