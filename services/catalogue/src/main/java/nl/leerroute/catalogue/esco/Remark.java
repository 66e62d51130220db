package nl.leerroute.catalogue.esco;

import nl.leerroute.catalogue.incoming.Sentence;

/**
 * Something in the files that was not used, or not as it stands. It harms nobody, but is told.
 *
 * @param file name of the file
 * @param line first line 1; 0: the whole file
 */
public record Remark(String file, long line, Sentence sentence) {}
