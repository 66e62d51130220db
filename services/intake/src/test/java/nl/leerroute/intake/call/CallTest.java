package nl.leerroute.intake.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.profile.ProfileId;
import org.junit.jupiter.api.Test;

class CallTest {

  private static final Instant ASKED = Instant.parse("2026-11-02T09:00:00Z");
  private static final ProfileId PERSON = new ProfileId("p-1");

  private final Call call =
      new Call(
          CallId.of(PERSON),
          PERSON,
          new Wish("Wim", new PhoneNumber("+31612345678"), Set.of(), "nl", Set.of()),
          Optional.of("AM01"),
          ASKED,
          List.of());

  @Test
  void whomNobodyCallsIsForgottenAfterSixtyDays() {
    assertThat(call.isOver(ASKED.plus(Duration.ofDays(59)))).isFalse();
    assertThat(call.isOver(ASKED.plus(Duration.ofDays(60)))).isTrue();
  }

  @Test
  void whatIsDoneIsForgottenAfterAWeek() {
    Instant done = ASKED.plus(Duration.ofDays(2));
    Call called =
        call.with(deed(Deed.Kind.SEEN, ASKED.plusSeconds(60))).with(deed(Deed.Kind.DONE, done));

    assertThat(called.isDone()).isTrue();
    assertThat(called.isOver(done.plus(Duration.ofDays(6)))).isFalse();
    assertThat(called.isOver(done.plus(Duration.ofDays(7)))).isTrue();
  }

  @Test
  void aSecondLookSoonAfterIsTheSameLook() {
    Call seen = call.with(deed(Deed.Kind.SEEN, ASKED)).with(deed(Deed.Kind.SEEN, later(4)));

    assertThat(seen.deeds()).hasSize(1);
    assertThat(seen.with(deed(Deed.Kind.SEEN, later(6))).deeds()).hasSize(2);
    assertThat(seen.with(new Deed(later(1), "Eva", Deed.Kind.SEEN)).deeds()).hasSize(2);
  }

  private static Instant later(int minutes) {
    return ASKED.plus(Duration.ofMinutes(minutes));
  }

  private static Deed deed(Deed.Kind kind, Instant at) {
    return new Deed(at, "Arjen", kind);
  }
}
