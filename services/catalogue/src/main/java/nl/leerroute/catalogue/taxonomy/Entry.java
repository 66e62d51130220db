package nl.leerroute.catalogue.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every concept has.
 *
 * @param synonyms other names that people use for it
 * @param descriptions a sentence or two; may lack languages
 * @param broader the concepts that include this one
 */
public record Entry(
    ConceptUri uri,
    ReleaseName release,
    Label label,
    Map<Language, List<String>> synonyms,
    Map<Language, String> descriptions,
    List<ConceptUri> broader) {

  public Entry {
    synonyms = Map.copyOf(synonyms);
    descriptions = Map.copyOf(descriptions);
    broader = List.copyOf(broader);
  }

  /** This entry, with the words of another one in the languages in which it has none itself. */
  Entry withWordsOf(Entry other) {
    return new Entry(
        uri,
        release,
        new Label(filled(label.names(), other.label.names())),
        filled(synonyms, other.synonyms),
        filled(descriptions, other.descriptions),
        broader);
  }

  private static <T> Map<Language, T> filled(Map<Language, T> own, Map<Language, T> others) {
    Map<Language, T> all = new HashMap<>(others);
    all.putAll(own);
    return all;
  }
}
