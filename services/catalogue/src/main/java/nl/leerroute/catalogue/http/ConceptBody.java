package nl.leerroute.catalogue.http;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Described;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.Requirement;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * A concept with the names of what it points at.
 *
 * @param languages those that it has a name in; in others an English name stands in
 * @param group the nearest group that it belongs to; absent: none
 */
record ConceptBody(
    String uri,
    String release,
    Kind kind,
    Text label,
    List<String> languages,
    @Nullable Text group,
    Map<String, List<String>> synonyms,
    Map<String, String> descriptions,
    List<Named> broader,
    @Nullable SkillType skillType,
    @Nullable ReuseLevel reuseLevel,
    List<Asked> requirements,
    boolean regulated) {

  record Named(String uri, Text label) {}

  record Asked(
      String skill,
      Text label,
      List<String> languages,
      @Nullable Text group,
      Relevance relevance) {}

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
        languages(entry.label()),
        text(described.group()),
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
    return requirements.stream().map(requirement -> asked(requirement, described)).toList();
  }

  private static Asked asked(Requirement requirement, Described described) {
    Label label = described.labelOf(requirement.skill());
    return new Asked(
        requirement.skill().value(),
        Replies.text(label),
        languages(label),
        text(described.groupOf(requirement.skill())),
        requirement.relevance());
  }

  private static List<String> languages(Label label) {
    return label.names().keySet().stream().map(Language::code).toList();
  }

  private static @Nullable Text text(Optional<Label> label) {
    return label.map(Replies::text).orElse(null);
  }

  private static <T> Map<String, T> byCode(Map<Language, T> byLanguage) {
    return byLanguage.entrySet().stream()
        .collect(toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
  }
}
