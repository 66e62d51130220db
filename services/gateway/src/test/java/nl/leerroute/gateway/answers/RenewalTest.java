package nl.leerroute.gateway.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenewalTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void whatEndsWithinHalfAYearIsDueAndWhatEndsLaterIsNot() {
    assertThat(due(held("VCA", LocalDate.of(2027, 5, 23))))
        .containsExactly(new Renewal("VCA", LocalDate.of(2027, 5, 23), false));
    assertThat(due(held("VCA", LocalDate.of(2027, 5, 24)))).isEmpty();
  }

  @Test
  void whatTakesLongToRenewIsDueSooner() {
    assertThat(due(held("BIG", LocalDate.of(2028, 5, 1)))).hasSize(1);
    assertThat(due(held("BHV", LocalDate.of(2027, 5, 1)))).isEmpty();
  }

  @Test
  void whatHasEndedStaysDueAndStandsFirst() {
    assertThat(due(held("VCA", TODAY), held("BHV", TODAY.minusDays(1))))
        .containsExactly(
            new Renewal("BHV", TODAY.minusDays(1), true), new Renewal("VCA", TODAY, false));
  }

  @Test
  void withoutADayNothingIsDue() {
    assertThat(due(new Certificate("VCA", Optional.empty()))).isEmpty();
  }

  private static List<Renewal> due(Certificate... held) {
    return Renewal.due(List.of(held), TODAY);
  }

  private static Certificate held(String kind, LocalDate until) {
    return new Certificate(kind, Optional.of(until));
  }
}
