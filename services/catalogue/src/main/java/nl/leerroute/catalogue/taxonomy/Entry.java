package nl.leerroute.catalogue.taxonomy;

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
}
