package nl.leerroute.schemes.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.leerroute.schemes.Wording;
import org.junit.jupiter.api.Test;

class FactWordsTest {

  /** People say these as they stand. */
  private static final Set<String> NAMES =
      Set.of("CRKBO", "NRTO", "OCW", "NVAO", "SBB", "EVC", "NLQF", "NOLOC", "STAP", "ICT");

  @Test
  void everyWordThatAFactTakesIsCalledSomethingInBothLanguages() {
    assertThat(
            FactDictionary.all().stream()
                .flatMap(fact -> listed(fact.type()).stream())
                .filter(word -> word.matches("[A-Z][A-Z0-9_]+"))
                .filter(word -> !NAMES.contains(word)))
        .isNotEmpty()
        .allSatisfy(
            word -> {
              assertThat(FactWords.of(word).nl()).isNotEqualTo(word);
              assertThat(FactWords.of(word).en()).isNotEqualTo(word);
            });
  }

  @Test
  void aNameIsSaidAsItStands() {
    assertThat(FactWords.of("Noordoostpolder"))
        .isEqualTo(Wording.of("Noordoostpolder", "Noordoostpolder"));
  }

  private static List<String> listed(FactType type) {
    return switch (type) {
      case FactType.Code(var words, var _) -> words;
      case FactType.Codes(var words) -> words;
      case FactType.YesNo _,
          FactType.Count _,
          FactType.Money _,
          FactType.Day _,
          FactType.Sector _ ->
          List.of();
    };
  }
}
