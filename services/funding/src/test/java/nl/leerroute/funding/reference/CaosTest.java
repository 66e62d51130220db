package nl.leerroute.funding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.leerroute.schemes.fact.Agreements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaosTest {

  @ParameterizedTest
  @MethodSource("nl.leerroute.funding.reference.Caos#all")
  void anAgreementIsNeverRuledOutInItsOwnSector(Cao cao) {
    assertThat(Agreements.sections(cao.code()).orElse(Set.of(cao.sector()))).contains(cao.sector());
  }

  @ParameterizedTest
  @MethodSource("nl.leerroute.funding.reference.Caos#all")
  void everyAgreementOfASectorIsKnownToTheRules(Cao cao) {
    boolean everywhere = cao.sector().equals("-") || cao.code().equals("cao-uitzendkrachten");

    assertThat(Agreements.sections(cao.code()).isEmpty()).isEqualTo(everywhere);
  }
}
