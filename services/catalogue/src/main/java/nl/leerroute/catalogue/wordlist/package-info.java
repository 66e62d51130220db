/**
 * Lists of an operator: other names for concepts, and the addresses of other taxonomies for them.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.wordlist;
