package nl.leerroute.catalogue.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

  private final Compounds compounds =
      new Compounds(Set.of("vrachtwagen", "wagen", "chauffeur", "beveiliging", "medewerker"));

  @ParameterizedTest
  @CsvSource({
    "vrachtwagenchauffeur, vrachtwagen, chauffeur",
    "beveiligingsmedewerker, beveiliging, medewerker"
  })
  void aCompoundHasTwoPartsWithWhateverLinksThem(String word, String first, String last) {
    assertThat(compounds.parts(word)).containsExactly(first, last);
  }

  @Test
  void aWordOfWhichAPartIsUnknownIsNoCompound() {
    assertThat(compounds.parts("vrachtschip")).isEmpty();
    assertThat(compounds.parts("wagen")).isEmpty();
  }
}
