package nl.leerroute.matching.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.leerroute.schemes.rule.Parties;
import nl.leerroute.schemes.rule.Parties.Paid;
import nl.leerroute.schemes.rule.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a person pays first what a scheme pays in the end. */
class AdvancedMoneyTest {

  @Test
  void whoIsPaidAfterProofPaysFirst() {
    assertThat(advanced(Party.WORKER, Optional.of(Party.WORKER), Paid.AFTER_PROOF)).isTrue();
    assertThat(advanced(Party.WORKER, Optional.of(Party.WORKER), Paid.AT_INVOICE)).isFalse();
    assertThat(advanced(Party.WORKER, Optional.of(Party.WORKER), Paid.BEFORE_START)).isFalse();
  }

  @Test
  void whatGoesToAnotherOrIsAskedByAnotherIsNotAdvanced() {
    assertThat(advanced(Party.WORKER, Optional.of(Party.PROVIDER), Paid.AFTER_PROOF)).isFalse();
    assertThat(advanced(Party.EMPLOYER, Optional.empty(), Paid.AFTER_PROOF)).isFalse();
  }

  @Test
  void whatOurSourcesDoNotSayIsNotKnown() {
    assertThat(advanced(Party.WORKER, Optional.empty(), Paid.AFTER_PROOF)).isNull();
    assertThat(advanced(Party.WORKER, Optional.of(Party.WORKER), Paid.UNKNOWN)).isNull();
  }

  private static @Nullable Boolean advanced(Party applicant, Optional<Party> payee, Paid paid) {
    return WritingMoney.advanced(
        new Parties(new TreeSet<>(List.of(applicant)), Party.WORKER, payee, paid));
  }
}
