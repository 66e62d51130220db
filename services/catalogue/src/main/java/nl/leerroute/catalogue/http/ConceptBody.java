package nl.leerroute.catalogue.http;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Described;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.Requirement;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;

/** A concept with the names of what it points at. */
record ConceptBody(
    String uri,
    String release,
    Kind kind,
    Text label,
    Map<String, List<String>> synonyms,
    Map<String, String> descriptions,
    List<Named> broader,
    @Nullable SkillType skillType,
    @Nullable ReuseLevel reuseLevel,
    List<Asked> requirements,
    boolean regulated) {

  record Named(String uri, Text label) {}

  record Asked(String skill, Text label, Relevance relevance) {}

  static ConceptBody of(Described described) {
    Concept concept = described.concept();
    Entry entry = concept.entry();
    Concept.Skill skill = concept instanceof Concept.Skill one ? one : null;
    Concept.Occupation occupation = concept instanceof Concept.Occupation one ? one : null;
    return new ConceptBody(
        entry.uri().value(),
        entry.release().value(),
        concept.kind(),
        Replies.text(entry.label()),
        byCode(entry.synonyms()),
        byCode(entry.descriptions()),
        entry.broader().stream().map(uri -> named(uri, described)).toList(),
        skill == null ? null : skill.type(),
        skill == null ? null : skill.reuse(),
        asked(concept.requirements(), described),
        occupation != null && occupation.regulated());
  }

  private static Named named(ConceptUri uri, Described described) {
    return new Named(uri.value(), Replies.text(described.labelOf(uri)));
  }

  private static List<Asked> asked(List<Requirement> requirements, Described described) {
    return requirements.stream()
        .map(
            requirement ->
                new Asked(
                    requirement.skill().value(),
                    Replies.text(described.labelOf(requirement.skill())),
                    requirement.relevance()))
        .toList();
  }

  private static <T> Map<String, T> byCode(Map<Language, T> byLanguage) {
    return byLanguage.entrySet().stream()
        .collect(toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
  }
}
