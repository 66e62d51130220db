package nl.leerroute.catalogue.tagging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerroute.catalogue.taxonomy.Language;

/** The terms by which texts are compared: stems, and those of the parts of Dutch compounds. */
final class Terms {

  private final Stemming stemming;
  private final Compounds compounds;

  Terms(Stemming stemming, Compounds compounds) {
    this.stemming = stemming;
    this.compounds = compounds;
  }

  List<Word> words(String text, Language language) {
    return stemming.words(text, language);
  }

  Set<String> of(String text, Language language) {
    Set<String> terms = new LinkedHashSet<>();
    for (Word word : words(text, language)) {
      terms.add(word.stem());
      parts(word, language).forEach(part -> terms.add(part.stem()));
    }
    return terms;
  }

  /** The parts of a compound; empty when the word is none. */
  List<Word> parts(Word word, Language language) {
    return language.equals(Language.NL)
        ? compounds.parts(word.written()).stream()
            .flatMap(part -> words(part, language).stream())
            .toList()
        : List.of();
  }
}
