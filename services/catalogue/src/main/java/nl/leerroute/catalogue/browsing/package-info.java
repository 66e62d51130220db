/** Looking around in all that can be learned: by words, by choices, near a place. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.browsing;
