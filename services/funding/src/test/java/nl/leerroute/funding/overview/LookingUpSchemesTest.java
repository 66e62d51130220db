package nl.leerroute.funding.overview;

import static nl.leerroute.funding.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.funding.memory.SchemesInMemory;
import nl.leerroute.funding.memory.WindowsInMemory;
import nl.leerroute.funding.scheme.Author;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.funding.seeking.Seeker;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Status;
import nl.leerroute.funding.window.Window;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.Window.Supply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookingUpSchemesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate CORRECTED = LocalDate.of(2026, 12, 1);

  private final SchemesInMemory schemes = new SchemesInMemory();
  private final WindowsInMemory windows = new WindowsInMemory();
  private final LookingUpSchemes lookingUp =
      new LookingUpSchemes(
          schemes, windows, Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));

  @BeforeEach
  void aSchemeIsCorrectedWhileItsWindowIsOpen() {
    publish("1", "2020-01-01");
    publish("2", CORRECTED.toString());
    windows
        .announce(
            new Announced(
                new Window(
                    "w",
                    new SchemeRef("s", "1"),
                    Instant.parse("2026-11-01T00:00:00Z"),
                    Optional.of(Instant.parse("2026-12-31T00:00:00Z")),
                    OptionalLong.empty(),
                    Supply.NORMAL),
                Status.OPEN))
        .block();
  }

  @Test
  void onADayOneVersionIsOpenAndTheOtherSaysSince() {
    assertThat(on(TODAY)).containsExactly("1 OPEN", "2 PLANNED");
    assertThat(on(CORRECTED)).containsExactly("1 ENDED", "2 OPEN");
    assertThat(on(CORRECTED.minusDays(1))).containsExactly("1 OPEN", "2 PLANNED");
  }

  @Test
  void theOldVersionNamesItsLastDayAndTheVersionAfterIt() {
    Standing before = standings(TODAY).getFirst();
    assertThat(before.days().end()).contains(CORRECTED.minusDays(1));
    assertThat(before.replacedBy()).contains(new SchemeRef("s", "2"));
    assertThat(standings(TODAY).getLast().replacedBy()).isEmpty();
  }

  @Test
  void aWindowOfTheOldVersionIsAlsoOneOfTheNew() {
    assertThat(standings(TODAY))
        .allSatisfy(
            standing ->
                assertThat(standing.windows())
                    .extracting(turn -> turn.window().id())
                    .containsExactly("w"));
  }

  @Test
  void aVersionOfWhichNoDayIsLeftHasEnded() {
    publish("3", "2019-01-01");
    assertThat(on(TODAY)).containsExactly("1 ENDED", "2 ENDED", "3 OPEN");
    assertThat(standings(TODAY).getFirst().windows()).isEmpty();
  }

  private void publish(String version, String from) {
    new PublishingSchemes(schemes)
        .publish(
            new SchemeRef("s", version),
            rule("s", version, "fonds-a").replace("2020-01-01", from),
            new Author.Operator())
        .block();
  }

  private List<String> on(LocalDate day) {
    return standings(day).stream()
        .map(standing -> standing.version().ref().version() + " " + standing.state())
        .toList();
  }

  private List<Standing> standings(LocalDate day) {
    return Objects.requireNonNull(lookingUp.on(day, "", Seeker.ANYBODY).block());
  }
}
