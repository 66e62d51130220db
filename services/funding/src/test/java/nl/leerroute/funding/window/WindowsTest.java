package nl.leerroute.funding.window;

import static nl.leerroute.funding.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.funding.memory.SchemesInMemory;
import nl.leerroute.funding.memory.WindowsInMemory;
import nl.leerroute.funding.scheme.Author;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.Window.Supply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

  private static final SchemeRef SCHEME = new SchemeRef("s", "1");
  private static final Instant OPENS = Instant.parse("2027-01-04T09:00:00Z");
  private static final Instant CLOSES = Instant.parse("2027-02-01T23:00:00Z");
  private static final Author OFFICER = new Author.Officer("fonds-a");

  private final SchemesInMemory schemes = new SchemesInMemory();
  private final WindowsInMemory windows = new WindowsInMemory();

  @BeforeEach
  void aSchemeWithWindows() {
    new PublishingSchemes(schemes)
        .publish(SCHEME, rule("s", "1", "fonds-a"), new Author.Operator())
        .block();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-04T08:59:59.999Z, NORMAL, PLANNED",
    "2027-01-04T09:00:00Z, NORMAL, OPEN",
    "2027-01-04T09:00:00Z, SCARCE, SCARCE",
    "2027-01-04T09:00:00Z, EXHAUSTED, EXHAUSTED",
    "2027-01-03T09:00:00Z, EXHAUSTED, PLANNED",
    "2027-02-01T22:59:59.999Z, NORMAL, OPEN",
    "2027-02-01T23:00:00Z, SCARCE, CLOSED"
  })
  void aWindowIsOpenFromItsFirstInstantAndClosedAtItsEnd(
      Instant now, Supply supply, Status expected) {
    Window window =
        new Window("w", SCHEME, OPENS, Optional.of(CLOSES), OptionalLong.empty(), supply);
    assertThat(window.statusAt(now)).isEqualTo(expected);
  }

  @Test
  void timeAloneOpensAndClosesAWindowAndTellsItOnce() {
    set(window("w", OPENS, CLOSES), OPENS.minusSeconds(60));
    turn(OPENS.minusMillis(1));
    turn(OPENS);
    turn(OPENS.plusSeconds(1));
    turn(CLOSES);
    assertThat(windows.told()).containsExactly("w PLANNED", "w OPEN", "w CLOSED");
  }

  @Test
  void aClockThatJumpedOverAWindowClosesItAtOnce() {
    set(window("w", OPENS, CLOSES), OPENS.minusSeconds(60));
    turn(CLOSES.plusSeconds(60));
    assertThat(windows.told()).containsExactly("w PLANNED", "w CLOSED");
  }

  @Test
  void lookingIsDueWhenAWindowTurnsAndAfterALongestRest() {
    TestClock clock = new TestClock(OPENS.minusSeconds(60));
    TurningWindows turning = new TurningWindows(windows, clock);
    assertThat(turning.isDue()).isTrue();
    turning.turn().block();
    assertThat(turning.isDue()).isFalse();
    new SettingWindows(schemes, windows, turning, clock)
        .set(window("w", clock.instant().plusSeconds(3), CLOSES), OFFICER)
        .block();
    clock.pass(Duration.ofSeconds(2));
    assertThat(turning.isDue()).isFalse();
    clock.pass(Duration.ofSeconds(1));
    assertThat(turning.isDue()).isTrue();
    turning.turn().block();
    assertThat(turning.isDue()).isFalse();
    clock.pass(TurningWindows.LONGEST_REST);
    assertThat(turning.isDue()).isTrue();
    turning.turn().block();
    clock.pass(Duration.ofDays(-1));
    assertThat(turning.isDue()).isTrue();
  }

  @Test
  void windowsOfOneSchemeDoNotOverlap() {
    set(window("w", OPENS, CLOSES), OPENS);
    assertThat(set(window("w2", CLOSES.minusMillis(1), CLOSES.plusSeconds(1)), OPENS))
        .asInstanceOf(type(Setting.Invalid.class))
        .satisfies(invalid -> assertThat(invalid.code()).isEqualTo("overlap"));
    assertThat(set(window("w2", CLOSES, CLOSES.plusSeconds(1)), OPENS))
        .isInstanceOf(Setting.Done.class);
  }

  @Test
  void versionsShareTheWindowsOfTheirScheme() {
    SchemeRef corrected = new SchemeRef("s", "2");
    new PublishingSchemes(schemes)
        .publish(corrected, rule("s", "2", "fonds-a"), new Author.Operator())
        .block();
    set(window("w", OPENS, CLOSES), OPENS);
    assertThat(set(window("w2", corrected, OPENS, CLOSES), OPENS))
        .asInstanceOf(type(Setting.Invalid.class))
        .satisfies(invalid -> assertThat(invalid.code()).isEqualTo("overlap"));
    assertThat(set(window("w", corrected, OPENS, CLOSES), OPENS)).isInstanceOf(Setting.Done.class);
  }

  @Test
  void aWindowThatNeverClosesOverlapsEverythingAfterIt() {
    set(
        new Window("w", SCHEME, OPENS, Optional.empty(), OptionalLong.empty(), Supply.NORMAL),
        OPENS);
    assertThat(set(window("w2", CLOSES, CLOSES.plusSeconds(1)), OPENS))
        .isInstanceOf(Setting.Invalid.class);
  }

  @Test
  void aWindowClosesAfterItOpens() {
    assertThat(set(window("w", OPENS, OPENS), OPENS))
        .asInstanceOf(type(Setting.Invalid.class))
        .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("closes"));
  }

  @Test
  void aNameOfAWindowIsNotTakenFromAnotherScheme() {
    new PublishingSchemes(schemes)
        .publish(new SchemeRef("t", "1"), rule("t", "1", "fonds-a"), new Author.Operator())
        .block();
    set(window("w", OPENS, CLOSES), OPENS);
    Window same = window("w", new SchemeRef("t", "1"), OPENS, CLOSES);
    assertThat(set(same, OPENS))
        .asInstanceOf(type(Setting.Invalid.class))
        .satisfies(invalid -> assertThat(invalid.code()).isEqualTo("taken"));
  }

  @Test
  void onlyTheOwnOrganisationSetsWindows() {
    Setting outcome = set(window("w", OPENS, CLOSES), OPENS, new Author.Officer("fonds-b"));
    assertThat(outcome).isEqualTo(new Setting.NotYours("fonds-a"));
  }

  @Test
  void aWindowNeedsItsScheme() {
    Window lost =
        new Window(
            "w",
            new SchemeRef("nobody", "1"),
            OPENS,
            Optional.empty(),
            OptionalLong.empty(),
            Supply.NORMAL);
    assertThat(set(lost, OPENS)).isInstanceOf(Setting.NoSuchScheme.class);
  }

  private static Window window(String id, Instant opens, Instant closes) {
    return window(id, SCHEME, opens, closes);
  }

  private static Window window(String id, SchemeRef scheme, Instant opens, Instant closes) {
    return new Window(id, scheme, opens, Optional.of(closes), OptionalLong.empty(), Supply.NORMAL);
  }

  private Setting set(Window window, Instant now) {
    return set(window, now, OFFICER);
  }

  private Setting set(Window window, Instant now, Author author) {
    TestClock clock = new TestClock(now);
    TurningWindows turning = new TurningWindows(windows, clock);
    return Objects.requireNonNull(
        new SettingWindows(schemes, windows, turning, clock).set(window, author).block());
  }

  private void turn(Instant now) {
    new TurningWindows(windows, new TestClock(now)).turn().block();
  }
}
