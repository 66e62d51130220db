package nl.leerroute.catalogue.esco;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sheet;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Edition;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;

/** All concepts of a release while its files are read, one after another. */
final class Drafts {

  /** Concepts with another status have been withdrawn, some in favour of others. */
  private static final String IN_USE = "released";

  private final ReleaseName release;
  private final String version;
  private final Map<ConceptUri, Draft> drafts = new LinkedHashMap<>();
  private final Map<ConceptUri, ConceptUri> replacements = new LinkedHashMap<>();
  private final Remarks remarks = new Remarks();

  Drafts(ReleaseName release, String version) {
    this.release = release;
    this.version = version;
  }

  Remarks remarks() {
    return remarks;
  }

  void read(Sheet sheet, Table table) {
    Language language = table.language(sheet);
    sheet.forEach(
        row -> {
          switch (table) {
            case OCCUPATIONS -> occupation(sheet, row, language);
            case SKILLS -> skill(sheet, row, language);
            case OCCUPATION_GROUPS, SKILL_GROUPS -> concept(sheet, row, Kind.GROUP, language);
            case COLLECTION -> member(row, language);
            case BROADER_OCCUPATIONS, BROADER_SKILLS -> broader(sheet, row);
            case OCCUPATION_SKILLS -> asks(sheet, row, "occupationUri", "skillUri");
            case SKILL_SKILLS -> asks(sheet, row, "originalSkillUri", "relatedSkillUri");
          }
        });
  }

  private void occupation(Sheet sheet, Row row, Language language) {
    concept(sheet, row, Kind.OCCUPATION, language)
        .filter(_ -> row.cell("regulatedProfessionNote").filter(Cells::regulated).isPresent())
        .ifPresent(Draft::isRegulated);
  }

  private void skill(Sheet sheet, Row row, Language language) {
    Optional<SkillType> type = row.cell("skillType").flatMap(Cells::skillType);
    Optional<ReuseLevel> reuse = row.cell("reuseLevel").flatMap(Cells::reuseLevel);
    concept(sheet, row, Kind.SKILL, language)
        .ifPresent(
            draft ->
                draft.isSkill(
                    type.orElse(SkillType.SKILL), reuse.orElse(ReuseLevel.SECTOR_SPECIFIC)));
    if (type.isEmpty() || reuse.isEmpty()) {
      remarks.about(
          sheet,
          row,
          "Soort of herbruikbaarheid van deze vaardigheid ontbreekt: zij geldt als sectorgebonden.",
          "Type or reuse level of this skill is missing: it counts as sector-specific.");
    }
  }

  private Optional<Draft> concept(Sheet sheet, Row row, Kind kind, Language language) {
    Optional<ConceptUri> uri = row.cell("conceptUri").flatMap(ConceptUri::read);
    if (uri.isEmpty() || row.cell("preferredLabel").isEmpty()) {
      remarks.about(
          sheet,
          row,
          "Deze regel heeft geen adres of geen naam en is niet gebruikt.",
          "This line has no address or no name and has not been used.");
      return Optional.empty();
    }
    if (row.cell("status").filter(status -> !status.equals(IN_USE)).isPresent()) {
      row.cell("isReplacedBy")
          .or(() -> row.cell("replacedBy"))
          .flatMap(ConceptUri::read)
          .ifPresent(by -> replacements.put(uri.get(), by));
      return Optional.empty();
    }
    Draft draft = drafts.computeIfAbsent(uri.get(), one -> new Draft(one, kind));
    draft.describe(row, language);
    return Optional.of(draft);
  }

  /** A collection repeats concepts of other files, sometimes in a language that those lack. */
  private void member(Row row, Language language) {
    known(row, "conceptUri").ifPresent(draft -> draft.describe(row, language));
  }

  private void broader(Sheet sheet, Row row) {
    Optional<Draft> narrower = known(row, "conceptUri");
    Optional<ConceptUri> group = row.cell("broaderUri").flatMap(ConceptUri::read);
    if (narrower.isPresent() && group.isPresent()) {
      narrower.get().isPartOf(group.get());
    } else {
      unusedRelation(sheet, row);
    }
  }

  private void asks(Sheet sheet, Row row, String from, String to) {
    Optional<Draft> asking = known(row, from);
    Optional<ConceptUri> skill = row.cell(to).flatMap(ConceptUri::read);
    Optional<Relevance> relevance = row.cell("relationType").flatMap(Cells::relevance);
    if (asking.isPresent() && skill.isPresent() && relevance.isPresent()) {
      asking.get().asks(skill.get(), relevance.get());
    } else {
      unusedRelation(sheet, row);
    }
  }

  private Optional<Draft> known(Row row, String column) {
    return row.cell(column)
        .flatMap(ConceptUri::read)
        .flatMap(uri -> Optional.ofNullable(drafts.get(uri)));
  }

  private void unusedRelation(Sheet sheet, Row row) {
    remarks.about(
        sheet,
        row,
        "Deze relatie begint bij een begrip dat er niet is, of mist een waarde.",
        "This relation starts at a concept that is not there, or lacks a value.");
  }

  Read.Whole whole() {
    Map<ConceptUri, Concept> concepts = new LinkedHashMap<>();
    drafts.forEach((uri, draft) -> concepts.put(uri, draft.concept(release)));
    return new Read.Whole(
        new Edition(release, "ESCO", version, false, concepts, replacements),
        remarks.first(),
        remarks.all());
  }
}
