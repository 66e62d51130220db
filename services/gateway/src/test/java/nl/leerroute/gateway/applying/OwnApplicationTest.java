package nl.leerroute.gateway.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.applying.OwnApplication.Row;
import nl.leerroute.gateway.applying.OwnApplication.State;
import nl.leerroute.gateway.applying.OwnApplication.Step;
import nl.leerroute.gateway.language.Bilingual;
import org.junit.jupiter.api.Test;

class OwnApplicationTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Bilingual CARE_ONLY = new Bilingual("Alleen in de zorg.", "Care only.");

  @Test
  void howAnAmountWasWorkedOutIsNoReasonForANo() {
    OwnApplication byPeople =
        refused(
            "OFFICER",
            new Row(new Bilingual("Kosten die meetellen", "Costs that count"), Optional.of(925L)));

    assertThat(byPeople.reasons()).isEmpty();
    assertThat(byPeople.isRefusedByPeople()).isTrue();
  }

  @Test
  void aRuleThatSaysNoIsTheReason() {
    OwnApplication byRule = refused("RULE", new Row(CARE_ONLY, Optional.empty()));

    assertThat(byRule.reasons()).containsExactly(CARE_ONLY);
    assertThat(byRule.isRefusedByPeople()).isFalse();
  }

  private static OwnApplication refused(String by, Row row) {
    return new OwnApplication(
        "a-1",
        "voorbeeld-zorgstap",
        "1",
        "w-1",
        NOW,
        State.REFUSED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(NOW),
        List.of(new Step(NOW, State.RESERVED, "RULE"), new Step(NOW, State.REFUSED, by)),
        List.of(row),
        List.of());
  }
}
