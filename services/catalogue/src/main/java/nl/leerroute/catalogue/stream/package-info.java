/** What the catalogue tells others, in the words that services share. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.stream;
