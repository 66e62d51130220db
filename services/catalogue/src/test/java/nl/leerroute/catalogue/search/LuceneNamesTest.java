package nl.leerroute.catalogue.search;

import static nl.leerroute.catalogue.taxonomy.Language.EN;
import static nl.leerroute.catalogue.taxonomy.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.catalogue.finding.Found;
import nl.leerroute.catalogue.finding.Question;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneNamesTest {

  private static final LuceneNames NAMES = LuceneNames.empty();

  @BeforeAll
  static void demoRegion() {
    NAMES.replace(DemoData.on(LocalDate.of(2026, 11, 22)).concepts()).block();
  }

  @AfterAll
  static void close() throws IOException {
    NAMES.close();
  }

  @Test
  void aNameThatOnlyHasPiecesInCommonIsNotWhatWasMeant() {
    assertThat(NAMES.find(new Question("boekhouder", Optional.of(Kind.OCCUPATION), NL, 10)).block())
        .extracting(found -> found.label().nl())
        .doesNotContain("medewerker melkveehouderij");
  }

  @Test
  void aShortWordIsNotLookedForInsideOthers() {
    assertThat(NAMES.find(new Question("ict", Optional.of(Kind.OCCUPATION), NL, 10)).block())
        .as("a district nurse")
        .extracting(found -> found.label().en())
        .isNotEmpty()
        .doesNotContain("nurse");
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    // half a word
    "heftruk, heftruckchauffeur",
    "verpleeg, verpleegkundige",
    "warmtepomp, installateur warmtepompen",
    "elektrom, elektromonteur",
    "prog, applicatieontwikkelaar",
    // another name
    "verpleeghulp, verzorgende",
    "poetsvrouw, schoonmaker",
    "thuiszorg, thuiszorgmedewerker",
    "windmolenmonteur, windturbinetechnicus",
    "caissière, winkelverkoper",
    "caissiere, winkelverkoper",
    "programmeur, applicatieontwikkelaar",
    "orderpicker, magazijnmedewerker",
    // compounds in parts, turned around, with dashes
    "vrachtwagen rijden, vrachtwagenchauffeur",
    "heftruck-chauffeur, heftruckchauffeur",
    "zonne panelen, zonnepanelenmonteur",
    "monteur warmtepomp, installateur warmtepompen",
    // stems
    "verzorgenden, verzorgende",
    "lassen, lasser",
    "planners, logistiek planner",
    // typos
    "verplegkundige, verpleegkundige",
    "electricien, elektromonteur",
    "vrachtwagenchaufeur, vrachtwagenchauffeur",
    "dokterassistent, doktersassistent",
    "schoonmakker, schoonmaker",
    "aplicatieontwikelaar, applicatieontwikkelaar",
  })
  void whatPeopleTypeFindsTheOccupationFirst(String typed, String first) {
    assertThat(labels(ask(typed, Kind.OCCUPATION, NL))).startsWith(first);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "nurse, nurse",
    "forklift, forklift driver",
    "weld, welder",
    "software developer, application developer",
    "truck driver, truck driver",
    "nurses, nurse",
  })
  void englishIsUnderstood(String typed, String first) {
    assertThat(ask(typed, Kind.OCCUPATION, EN).getFirst().label().en()).isEqualTo(first);
    assertThat(ask(typed, Kind.OCCUPATION, NL).getFirst().label().en()).isEqualTo(first);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "excel, werken met Excel",
    "EHBO, eerste hulp verlenen",
    "VCA, veilig werken op de bouwplaats",
    "zonnepanelen, zonnepanelen plaatsen",
    "bloeddruk, 'pols, temperatuur en bloeddruk meten'",
    "java, programmeren in Java",
    "kassa, de kassa bedienen",
  })
  void skillsAreFoundByTheirEverydayNames(String typed, String first) {
    assertThat(labels(ask(typed, Kind.SKILL, NL))).startsWith(first);
  }

  @Test
  void withoutAKindOccupationsAndSkillsAreBothFound() {
    assertThat(NAMES.find(new Question("lassen", Optional.empty(), NL, 20)).block())
        .extracting(Found::kind)
        .contains(Kind.OCCUPATION, Kind.SKILL);
  }

  @Test
  void aConceptIsFoundOnceHoweverManyOfItsNamesFit() {
    assertThat(ask("verzorg", Kind.OCCUPATION, NL)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsFoundByAnotherNameSaysByWhich() {
    assertThat(ask("interieurverzorger", Kind.OCCUPATION, NL).getFirst())
        .extracting(found -> found.label().nl(), Found::synonym)
        .containsExactly("schoonmaker", Optional.of("interieurverzorger"));
    assertThat(ask("schoonmaker", Kind.OCCUPATION, NL).getFirst().synonym()).isEmpty();
  }

  @Test
  void noMoreAnswersComeThanWereAskedFor() {
    assertThat(NAMES.find(new Question("werken", Optional.empty(), NL, 3)).block()).hasSize(3);
  }

  @Test
  void theSameQuestionAlwaysHasTheSameAnswer() {
    List<Found> first = ask("zorg", Kind.SKILL, NL);
    demoRegion();

    assertThat(ask("zorg", Kind.SKILL, NL)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"''", "'   '", "'***'", "xqzwv", "'\"'", "'AND OR NOT'", "'de'"})
  void wordsWithoutMeaningFindNothingOrLittleAndNeverFail(String typed) {
    assertThat(ask(typed, Kind.OCCUPATION, NL)).hasSizeLessThan(11);
  }

  @Test
  void whatIsReplacedIsGone() throws IOException {
    try (LuceneNames names = LuceneNames.empty()) {
      names.replace(DemoData.on(LocalDate.of(2026, 11, 22)).concepts()).block();
      names.replace(List.of()).block();

      assertThat(names.find(new Question("lasser", Optional.empty(), NL, 5)).block()).isEmpty();
    }
  }

  private static List<Found> ask(String typed, Kind kind, Language language) {
    return NAMES
        .find(new Question(typed, Optional.of(kind), language, 10))
        .blockOptional()
        .orElseThrow();
  }

  private static List<String> labels(List<Found> found) {
    return found.stream().map(one -> one.label().nl()).toList();
  }
}
