package nl.leerroute.catalogue.esco;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.Requirement;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;

/** One concept while its names and relations are gathered from several files. */
final class Draft {

  /** Descriptions and names can be copied by hand into mails: keep a page within reason. */
  private static final int LONGEST_DESCRIPTION = 4000;

  private final ConceptUri uri;
  private final Kind kind;
  private final Map<Language, String> names = new LinkedHashMap<>();
  private final Map<Language, Set<String>> synonyms = new LinkedHashMap<>();
  private final Map<Language, String> descriptions = new LinkedHashMap<>();
  private final Set<ConceptUri> broader = new LinkedHashSet<>();
  private final Map<ConceptUri, Relevance> requirements = new LinkedHashMap<>();
  private SkillType type = SkillType.SKILL;
  private ReuseLevel reuse = ReuseLevel.SECTOR_SPECIFIC;
  private boolean regulated;

  Draft(ConceptUri uri, Kind kind) {
    this.uri = uri;
    this.kind = kind;
  }

  /** Takes the names and the description that a row has in its language. */
  void describe(Row row, Language language) {
    row.cell("preferredLabel").ifPresent(name -> names.putIfAbsent(language, name));
    Set<String> others = synonyms.computeIfAbsent(language, _ -> new LinkedHashSet<>());
    row.cell("altLabels").ifPresent(labels -> others.addAll(Cells.list(labels)));
    row.cell("hiddenLabels").ifPresent(labels -> others.addAll(Cells.list(labels)));
    row.cell("description")
        .or(() -> row.cell("definition"))
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION)))
        .ifPresent(text -> descriptions.putIfAbsent(language, text));
  }

  void isSkill(SkillType type, ReuseLevel reuse) {
    this.type = type;
    this.reuse = reuse;
  }

  void isRegulated() {
    regulated = true;
  }

  void isPartOf(ConceptUri group) {
    broader.add(group);
  }

  void asks(ConceptUri skill, Relevance relevance) {
    requirements.merge(skill, relevance, (one, other) -> one == Relevance.ESSENTIAL ? one : other);
  }

  Concept concept(ReleaseName release) {
    List<Requirement> asked = new ArrayList<>(requirements.size());
    requirements.forEach((skill, relevance) -> asked.add(new Requirement(skill, relevance)));
    Entry entry =
        new Entry(uri, release, new Label(names), otherNames(), descriptions, List.copyOf(broader));
    return switch (kind) {
      case OCCUPATION -> new Concept.Occupation(entry, asked, regulated);
      case SKILL -> new Concept.Skill(entry, type, reuse, asked);
      case GROUP -> new Concept.Group(entry);
    };
  }

  private Map<Language, List<String>> otherNames() {
    Map<Language, List<String>> others = new LinkedHashMap<>();
    synonyms.forEach(
        (language, all) -> {
          List<String> different =
              all.stream().filter(name -> !name.equals(names.get(language))).toList();
          if (!different.isEmpty()) {
            others.put(language, different);
          }
        });
    return others;
  }
}
