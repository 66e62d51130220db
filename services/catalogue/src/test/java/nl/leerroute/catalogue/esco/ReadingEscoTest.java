package nl.leerroute.catalogue.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sheet;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Edition;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.Requirement;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import org.junit.jupiter.api.Test;

class ReadingEscoTest {

  private static final String OCCUPATIONS =
      "conceptUri,preferredLabel,altLabels,status,regulatedProfessionNote";
  private static final String SKILLS =
      "conceptUri,preferredLabel,altLabels,status,skillType,reuseLevel";
  private static final String ASKS = "occupationUri,relationType,skillUri";
  private static final ConceptUri WELDER = new ConceptUri("urn:o:welder");
  private static final ConceptUri WELDING = new ConceptUri("urn:s:welding");

  private final Sheet occupations =
      sheet(
          "occupations_en.csv",
          OCCUPATIONS,
          "urn:o:welder,welder,metal welder;arc welder,released,x/regulated");
  private final Sheet skills =
      sheet("skills_en.csv", SKILLS, "urn:s:welding,weld,,released,knowledge,cross-sector");
  private final Sheet asks =
      sheet("occupationSkillRelations.csv", ASKS, "urn:o:welder,essential,urn:s:welding");

  @Test
  void namesKindAndRelationsAreThoseOfTheFiles() {
    Map<ConceptUri, Concept> concepts = read(asks, skills, occupations).edition().concepts();

    assertThat(concepts.get(WELDER))
        .isInstanceOfSatisfying(
            Concept.Occupation.class,
            welder -> {
              assertThat(welder.label().names()).containsExactly(Map.entry(Language.EN, "welder"));
              assertThat(welder.entry().synonyms())
                  .containsExactly(Map.entry(Language.EN, List.of("metal welder", "arc welder")));
              assertThat(welder.regulated()).isTrue();
              assertThat(welder.requirements())
                  .containsExactly(new Requirement(WELDING, Relevance.ESSENTIAL));
            });
    assertThat(concepts.get(WELDING))
        .isInstanceOfSatisfying(
            Concept.Skill.class,
            welding -> {
              assertThat(welding.type()).isEqualTo(SkillType.KNOWLEDGE);
              assertThat(welding.reuse()).isEqualTo(ReuseLevel.CROSS_SECTOR);
            });
  }

  @Test
  void everyLanguageThatIsThereGivesItsNames() {
    Sheet dutch = sheet("occupations_nl.csv", OCCUPATIONS, "urn:o:welder,lasser,,released,");
    Sheet polish = sheet("occupations_pl.csv", OCCUPATIONS, "urn:o:welder,spawacz,,released,");

    assertThat(read(occupations, skills, asks, polish, dutch).edition().concepts().get(WELDER))
        .satisfies(
            welder -> {
              assertThat(welder.label().nl()).isEqualTo("lasser");
              assertThat(welder.label().in(new Language("pl"))).isEqualTo("spawacz");
            });
  }

  @Test
  void aCollectionNamesSkillsInALanguageThatHasNoOtherFile() {
    Sheet collection =
        sheet("greenSkillsCollection_nl.csv", "conceptUri,preferredLabel", "urn:s:welding,lassen");

    assertThat(read(occupations, skills, asks, collection).edition().concepts().get(WELDING))
        .satisfies(welding -> assertThat(welding.label().nl()).isEqualTo("lassen"));
  }

  @Test
  void filesOfVersion12WithTheLanguageInTheirNamesAreUnderstood() {
    Sheet named =
        sheet("occupationSkillRelations_en.csv", ASKS, "urn:o:welder,optional,urn:s:welding");

    assertThat(read(occupations, skills, named).edition().concepts().get(WELDER))
        .satisfies(
            welder ->
                assertThat(welder.requirements())
                    .containsExactly(new Requirement(WELDING, Relevance.OPTIONAL)));
  }

  @Test
  void whatWasWithdrawnIsLeftOut() {
    Sheet more = sheet("skills_nl.csv", SKILLS, "urn:s:old,oud,,obsolete,knowledge,cross-sector");

    assertThat(read(occupations, skills, asks, more).edition().concepts()).hasSize(2);
  }

  @Test
  void aRowThatSaysTooLittleIsToldAndHarmsNobody() {
    Sheet more =
        sheet("skills_nl.csv", SKILLS, ",naamloos,,released,,", "urn:s:x,iets,,released,,");
    Sheet astray =
        sheet(
            "skillSkillRelations.csv",
            "originalSkillUri,relationType,relatedSkillUri",
            "urn:s:none,essential,urn:s:x");
    Read.Whole whole = read(occupations, skills, asks, more, astray, sheet("notes.csv", "a", "b"));

    assertThat(whole.remarks())
        .extracting(Remark::file, Remark::line)
        .containsExactly(
            tuple("notes.csv", 0L),
            tuple("skills_nl.csv", 2L),
            tuple("skills_nl.csv", 2L),
            tuple("skills_nl.csv", 3L),
            tuple("skillSkillRelations.csv", 2L));
    assertThat(whole.edition().concepts()).hasSize(3);
  }

  @Test
  void withoutANeededFileOrColumnItIsNoRelease() {
    Sheet poor = sheet("skills_en.csv", "conceptUri,preferredLabel", "urn:s:welding,weld");

    assertThat(ReadingEsco.read(new ReleaseName("esco-1"), "1", List.of(occupations, poor)))
        .isInstanceOfSatisfying(
            Read.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::field, Problem::code)
                    .containsExactly(
                        tuple("occupationSkillRelations_en.csv", "missing-file"),
                        tuple("skills_en.csv:skillType", "missing-column"),
                        tuple("skills_en.csv:reuseLevel", "missing-column")));
  }

  @Test
  void theOfficialReleaseIsReadWhole() {
    Read.Whole whole = Esco.read();
    Edition edition = whole.edition();

    assertThat(edition.concepts().values().stream().filter(Concept.Occupation.class::isInstance))
        .hasSize(3007);
    assertThat(edition.concepts().values().stream().filter(Concept.Skill.class::isInstance))
        .hasSize(13_896);
    assertThat(
            edition.concepts().values().stream()
                .filter(Concept.Skill.class::isInstance)
                .filter(skill -> skill.label().names().containsKey(Language.NL)))
        .hasSize(2218);
    assertThat(
            edition.concepts().values().stream()
                .filter(Concept.Occupation.class::isInstance)
                .mapToInt(occupation -> occupation.requirements().size())
                .sum())
        .isEqualTo(123_788);
    assertThat(whole.remarks())
        .filteredOn(remark -> remark.file().equals("occupationSkillRelations.csv"))
        .as("relations that start at an occupation that is not there")
        .hasSize(67);
  }

  private static Read.Whole read(Sheet... sheets) {
    return (Read.Whole) ReadingEsco.read(new ReleaseName("esco-1"), "1", Arrays.asList(sheets));
  }

  /** A sheet in memory: cells between commas, values in a cell between semicolons. */
  private static Sheet sheet(String name, String columns, String... lines) {
    List<String> headings = List.of(columns.split(",", -1));
    Map<String, Integer> indexes = new HashMap<>();
    headings.forEach(heading -> indexes.put(heading, indexes.size()));
    return new Sheet() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<String> columns() {
        return headings;
      }

      @Override
      public Stream<Row> rows() {
        return IntStream.range(0, lines.length).mapToObj(this::row);
      }

      private Row row(int index) {
        return new Row(
            index + 2L, indexes, List.of(lines[index].replace(';', '\n').split(",", -1)));
      }
    };
  }
}
