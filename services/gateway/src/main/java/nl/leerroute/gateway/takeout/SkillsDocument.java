package nl.leerroute.gateway.takeout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.answers.HeldSkill;
import nl.leerroute.gateway.concepts.Concept;

/**
 * Skills as linked data in the terms of the European Learning Model, which Europass uses: a person
 * with a claim for each skill. Nobody signed it; whose it is does not stand in it.
 *
 * @see <a href="http://data.europa.eu/snb/model/elm/">European Learning Model</a>
 */
public final class SkillsDocument {

  private static final Map<String, Object> TERMS =
      Map.of(
          "elm",
          "http://data.europa.eu/snb/model/elm/",
          "person",
          "http://www.w3.org/ns/person#",
          "skos",
          "http://www.w3.org/2004/02/skos/core#",
          "dc",
          "http://purl.org/dc/terms/",
          "title",
          Map.of("@id", "dc:title", "@container", "@language"),
          "prefLabel",
          Map.of("@id", "skos:prefLabel", "@container", "@language"));

  private SkillsDocument() {}

  /**
   * @param names by URI; a skill without one is told by its URI alone
   */
  public static Map<String, Object> of(List<HeldSkill> skills, Map<String, Concept> names) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", TERMS);
    document.put("@type", "person:Person");
    document.put("elm:hasClaim", skills.stream().map(held -> claim(held, names)).toList());
    return document;
  }

  private static Map<String, Object> claim(HeldSkill held, Map<String, Concept> names) {
    Map<String, Object> skill = new LinkedHashMap<>();
    skill.put("@id", held.skill());
    skill.put("@type", "skos:Concept");
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("@type", "elm:LearningOutcome");
    if (names.containsKey(held.skill())) {
      Concept named = names.get(held.skill());
      Map<String, String> label = Map.of("nl", named.label().nl(), "en", named.label().en());
      skill.put("prefLabel", label);
      outcome.put("title", label);
    }
    outcome.put("elm:relatedESCOSkill", skill);
    return Map.of(
        "@type",
        "elm:LearningAchievement",
        "dc:type",
        held.evidence().name(),
        "elm:specifiedBy",
        Map.of("@type", "elm:LearningAchievementSpecification", "elm:learningOutcome", outcome));
  }
}
