package nl.leerroute.catalogue.search;

import static nl.leerroute.catalogue.taxonomy.Language.EN;
import static nl.leerroute.catalogue.taxonomy.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.browsing.Findings;
import nl.leerroute.catalogue.browsing.Search;
import nl.leerroute.catalogue.browsing.Sort;
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.catalogue.taxonomy.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever types what they want to learn or become finds the offers for it. */
class WordsOfOffersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LuceneCards CARDS = demoRegion();

  private static LuceneCards demoRegion() {
    DemoData demo = DemoData.on(TODAY);
    return CardsOf.knowing(demo.concepts(), demo.offers().stream().map(CardsOf::of).toList());
  }

  @AfterAll
  static void close() throws IOException {
    CARDS.close();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    // words of the title, half of one, a part of one, turned around
    "excel, Excel online",
    "heftruck, Heftruckcertificaat",
    "certificaat heftruck, Heftruckcertificaat",
    "dementie, Werken met mensen met dementie",
    "code 95, 'Code 95: rijtijden en techniek'",
    // what it is for: work, and skills by their other names
    "heftruckchauffeur, Heftruckcertificaat",
    "vrachtwagen rijden, Rijbewijs C en CE met code 95",
    "lasser, Lassen leren in het bedrijf",
    "verpleegkundige, Verpleegkundige mbo 4: werken en leren",
    "elektricien, Elektrotechniek voor zij-instromers",
    "computer, Klik en tik: beginnen met de computer",
    "java, Applicatieontwikkelaar in een half jaar",
    "ehbo, EHBO en reanimatie",
    // compounds
    "warmtepompmonteur, Monteur warmtepompen en koudetechniek: werken en leren",
    "taalcursus, Praten met een taalmaatje",
    // stems
    "medicijn geven, Medicijnen veilig geven",
    "netwerk, Netwerken en servers",
    // words that say little do not narrow it down
    "cursus lassen, 'Lassen MIG en MAG, niveau 1 en 2'",
    "opleiding tot verpleegkundige, Verpleegkundige mbo 4: werken en leren",
    // typing errors
    "verplegkundige, Verpleegkundige mbo 4: werken en leren",
    "heftuck, Heftruckcertificaat",
    "exel, Excel online",
    "warmtepompn, Warmtepompen installeren",
    // how and when
    "excel avond, Excel in de avond",
    "heftruckcertificaat halen, Heftruckcertificaat",
  })
  void whatPeopleTypeIsAmongTheFirstThree(String typed, String title) throws IOException {
    assertThat(titles(find(typed, NL)).limit(3)).contains(title);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "forklift, Heftruckcertificaat",
    "truck driver, Rijbewijs C en CE met code 95",
    "nurse, Verpleegkundige mbo 4: werken en leren",
    "dutch language, Nederlands voor het werk",
    "welding, 'Lassen MIG en MAG, niveau 1 en 2'",
  })
  void englishIsUnderstoodWhateverTheReaderSpeaks(String typed, String title) throws IOException {
    assertThat(titles(find(typed, EN)).limit(3)).contains(title);
    assertThat(titles(find(typed, NL)).limit(3)).contains(title);
  }

  @Test
  void accentsAndCapitalsDoNotCount() throws IOException {
    assertThat(titles(find("ÉXCEL", NL)).toList()).isEqualTo(titles(find("excel", NL)).toList());
  }

  @Test
  void theNameOfAProviderFindsItsOffers() throws IOException {
    assertThat(find("taalschool pratende kievit", NL).page())
        .isNotEmpty()
        .allSatisfy(
            hit ->
                assertThat(hit.card().provider().id()).isEqualTo("taalschool-de-pratende-kievit"));
  }

  @ParameterizedTest
  @CsvSource({"xqzwv", "'***'", "'\"'", "'a:b^(~'"})
  void wordsWithoutMeaningFindLittleAndNeverFail(String typed) throws IOException {
    assertThat(find(typed, NL).total()).isLessThan(20);
  }

  @ParameterizedTest
  @CsvSource({"AND OR NOT", "de het een", "opleiding"})
  void wordsThatSayNothingDoNotFail(String typed) throws IOException {
    assertThat(find(typed, NL).total()).isNotNegative();
  }

  @Test
  void anOfferThatTeachesWhatASkillIsCalledIsFoundByAWordThatItNeverSays() throws IOException {
    Findings found = find("forklift", NL);

    assertThat(found.page().getFirst().card().summary().nl()).doesNotContain("forklift");
  }

  private static Stream<String> titles(Findings found) {
    return found.page().stream().map(hit -> hit.card().title().nl());
  }

  private static Findings find(String words, Language reader) throws IOException {
    return CARDS.findNow(
        new Search(
            words,
            reader,
            Map.of(),
            Optional.empty(),
            TODAY,
            TODAY,
            Sort.BEST,
            new Search.Page(1, 20)));
  }
}
