package nl.leerroute.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.application.Verdict;
import org.junit.jupiter.api.Test;

/** Room that an application still holds though it is over comes back by the clock alone. */
class SweepingHoldsTest {

  private static final Instant ENDED = Story.OPENS;
  private static final Instant LATER = ENDED.plus(SweepingHolds.PATIENCE).plusSeconds(1);

  private final LedgersInMemory ledgers = new LedgersInMemory();
  private final SweepingHolds sweeping = new SweepingHolds(ledgers);

  @Test
  void whatEndedHoldsNothingAndWhatWasPaidHoldsWhatItCost() {
    kept("withdrawn", new Stage.Withdrawn());
    kept("settled", new Stage.Settled(3));
    holding("withdrawn", "settled");

    sweeping.sweep(LATER);

    assertThat(cents("withdrawn")).isZero();
    assertThat(cents("settled")).isEqualTo(3);
  }

  @Test
  void whatIsStillToBePaidIsHeld() {
    kept("granted", new Stage.Granted(5, ENDED, Optional.empty()));
    kept("reserved", new Stage.Reserved(5, ENDED));
    kept("objected", new Stage.Refused("too-late", ENDED, true));
    holding("granted", "reserved", "objected");

    sweeping.sweep(LATER);

    for (String name : List.of("granted", "reserved", "objected")) {
      assertThat(cents(name)).as(name).isEqualTo(5);
    }
  }

  @Test
  void aLedgerGetsADayToDoItItselfAndOneThatIsBehindIsWaitedFor() {
    kept("withdrawn", new Stage.Withdrawn());
    holding("withdrawn", "not-folded-yet");

    sweeping.sweep(ENDED.plus(SweepingHolds.PATIENCE));
    assertThat(cents("withdrawn")).isEqualTo(5);
    sweeping.sweep(LATER);
    assertThat(cents("not-folded-yet")).isEqualTo(5);
  }

  @Test
  void theAnswerItselfNeverChangesSoThatReplayingFindsTheSame() {
    kept("withdrawn", new Stage.Withdrawn());
    holding("withdrawn");

    sweeping.sweep(LATER);
    sweeping.sweep(LATER);

    assertThat(hold().answer("withdrawn")).contains(true);
    assertThat(hold().version()).isEqualTo(2);
  }

  private void kept(String id, Stage stage) {
    ledgers.keep(
        List.of(
            new Application(
                id,
                "pot",
                Story.ask("w", "an", 5, new Verdict.ByRule(), Story.oncePerPerson("an")),
                0,
                "link",
                List.of(new Decision(1, ENDED, stage, Decision.Hand.APPLICANT)))),
        List.of());
  }

  private void holding(String... applications) {
    Hold hold = Hold.none("person/an");
    for (String each : applications) {
      hold = hold.with(each, new Hold.Answer(true, 5, ENDED, 1));
    }
    ledgers.keepHolds(List.of(hold));
  }

  private Hold hold() {
    return Objects.requireNonNull(ledgers.holds.get("person/an"));
  }

  private long cents(String application) {
    return Objects.requireNonNull(hold().answers().get(application)).cents();
  }
}
