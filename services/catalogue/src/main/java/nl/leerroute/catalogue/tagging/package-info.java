/** Suggests skills for a text in plain words, with the words that were the reason. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.catalogue.tagging;
