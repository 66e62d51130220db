package nl.leerroute.bench;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.contracts.ConceptPublished;

/** A concept as the catalogue publishes it. */
final class PublishedConcept {

  private PublishedConcept() {}

  static ConceptPublished of(Concept concept) {
    Entry entry = concept.entry();
    Concept.Skill skill = concept instanceof Concept.Skill one ? one : null;
    return new ConceptPublished(
        entry.uri().value(),
        entry.release().value(),
        ConceptPublished.Kind.valueOf(concept.kind().name()),
        byCode(entry.label().names()),
        byCode(entry.synonyms()),
        byCode(entry.descriptions()),
        entry.broader().stream().map(ConceptUri::value).toList(),
        skill == null ? null : ConceptPublished.SkillType.valueOf(skill.type().name()),
        skill == null ? null : ConceptPublished.ReuseLevel.valueOf(skill.reuse().name()),
        concept.requirements().stream()
            .map(
                asked ->
                    new ConceptPublished.Requirement(
                        asked.skill().value(),
                        ConceptPublished.Relevance.valueOf(asked.relevance().name())))
            .toList(),
        concept instanceof Concept.Occupation occupation && occupation.regulated(),
        concept instanceof Concept.Alias alias ? alias.standsFor().value() : null);
  }

  private static <T> Map<String, T> byCode(Map<Language, T> byLanguage) {
    return byLanguage.entrySet().stream()
        .collect(toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
  }
}
