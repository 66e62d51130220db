package nl.leerroute.gateway.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {

  @ParameterizedTest
  @EnumSource
  void nobodyEndsWithNothing(Situation situation) {
    assertThat(Help.of(Optional.of(situation)))
        .contains(Help.ADVICE, Help.FREE_COURSES)
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void taxIsToldToEverybodyAndNeverInTwoWays(Situation situation) {
    assertThat(Help.of(Optional.of(situation)))
        .filteredOn(help -> help == Help.DEDUCTED_FROM_PROFIT || help == Help.NO_DEDUCTION)
        .hasSize(1);
  }

  @Test
  void whoWorksForAnEmployerHearsWhatTheEmployerMustPay() {
    assertThat(Help.of(Optional.of(Situation.EMPLOYEE))).contains(Help.PAID_BY_EMPLOYER);
    assertThat(Help.of(Optional.of(Situation.SELF_EMPLOYED))).doesNotContain(Help.PAID_BY_EMPLOYER);
  }

  @Test
  void whoSaidNothingHearsWhatIsThereForEverybody() {
    assertThat(Help.of(Optional.empty())).containsExactly(Help.ADVICE, Help.FREE_COURSES);
  }
}
