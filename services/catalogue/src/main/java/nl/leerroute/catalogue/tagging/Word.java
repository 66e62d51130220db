package nl.leerroute.catalogue.tagging;

/**
 * A word of a text that says something.
 *
 * @param written in lower case and without accents
 * @param stem without its ending
 * @param from where it begins in the text
 * @param to where it ends in the text
 */
public record Word(String written, String stem, int from, int to) {}
