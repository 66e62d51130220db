package nl.leerroute.catalogue.tagging;

import java.util.List;
import nl.leerroute.catalogue.taxonomy.Language;

/** Cuts a text into the words that say something, in order. */
@FunctionalInterface
public interface Stemming {

  List<Word> words(String text, Language language);
}
