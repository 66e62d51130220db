package nl.leerroute.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.catalogue.tagging.Passage;
import nl.leerroute.catalogue.tagging.SuggestingSkills;
import nl.leerroute.catalogue.tagging.Suggestion;
import nl.leerroute.catalogue.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown to somebody who told about a day in own words. */
class CloseSuggestionsTest {

  private static final SuggestingSkills SUGGESTING = suggesting();

  private static SuggestingSkills suggesting() {
    SuggestingSkills suggesting = new SuggestingSkills(new LuceneStemming());
    suggesting.learn(DemoData.on(LocalDate.of(2026, 11, 22)).concepts().stream().toList());
    return suggesting;
  }

  @ParameterizedTest
  @ValueSource(strings = {"kozijnen", "thuis", "ik zit thuis", "niks", "ik doe van alles"})
  void whatOnlySoundsLikeASkillIsNotClose(String told) {
    assertThat(close(told)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ik laad de vrachtwagen en help klanten, goederen laden",
    "ik kook thuis voor zes mensen, koken",
    "ik repareer fietsen in de buurt, fietsen repareren",
    "'ik zorg voor mijn moeder, was haar en help met medicijnen', ouderen helpen met medicijnen",
    "heftruck, heftruck rijden",
    "de hele dag kassa en vakken vullen, de kassa bedienen"
  })
  void workPaidOrNotIsHeard(String told, String skill) {
    assertThat(close(told)).contains(skill);
  }

  @Test
  void aWordThatStandsInADescriptionOnlyIsNoReason() {
    assertThat(close("ik schilder kozijnen"))
        .contains("schilderen")
        .doesNotContain("kennis van besturingssystemen", "stuken");
  }

  private static List<String> close(String told) {
    return SUGGESTING.suggest(new Passage(told, Language.NL), 10).stream()
        .filter(Suggestion::close)
        .map(suggestion -> suggestion.label().nl())
        .toList();
  }
}
