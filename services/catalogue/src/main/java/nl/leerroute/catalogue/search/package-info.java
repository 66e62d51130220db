/** Search as somebody types, on an index of all names in memory. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.search;
