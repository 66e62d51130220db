package nl.leerroute.matching.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.SchemePublished;
import nl.leerroute.contracts.WindowPublished;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.platform.stream.Received;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.rule.Period;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Of the versions of a scheme one holds on a day, whatever order they were heard in. */
class SchemeTablesTest {

  private static final LocalDate LAST_YEAR = LocalDate.of(2025, 1, 1);
  private static final LocalDate CORRECTED = LocalDate.of(2026, 12, 1);

  private final SchemeTables tables = new SchemeTables();

  @Test
  void aCorrectionTakesItsDaysFromTheVersionBefore() {
    hear("2", CORRECTED, "");
    hear("1", LAST_YEAR, "");
    assertThat(held("1")).containsExactly(new Period(LAST_YEAR, CORRECTED.minusDays(1)));
    assertThat(held("2")).containsExactly(new Period(CORRECTED, LocalDate.MAX));
  }

  @Test
  void aVersionOfWhichNoDayIsLeftIsNotAskedAnyMore() {
    hear("1", CORRECTED, "");
    hear("2", LAST_YEAR, "");
    assertThat(versions()).containsExactly("s/2");
  }

  @Test
  void aCorrectionThatIsNotUnderstoodHereIsNotComputedNorIsTheVersionItReplaces() {
    hear("1", LAST_YEAR, "");
    hear("2", CORRECTED, "\"tomorrow\": 1,");
    assertThat(versions()).containsExactly("s/1");
    assertThat(held("1")).containsExactly(new Period(LAST_YEAR, CORRECTED.minusDays(1)));
  }

  @Test
  void aCorrectionOfWhichEvenTheDaysAreNotUnderstoodLeavesNothingToRelyOn() {
    hear("1", LAST_YEAR, "");
    tables.scheme(
        received(
            "s/2",
            new SchemePublished("s", "2", JsonMapper.shared().readTree("{\"validity\": 7}"))));
    assertThat(versions()).isEmpty();
  }

  @Test
  void aCorrectionThatIsTakenBackGivesItsDaysBack() {
    hear("1", LAST_YEAR, "");
    hear("2", CORRECTED, "");
    tables.scheme(new Received<>("s/2", 2, Instant.EPOCH, Optional.empty()));
    assertThat(held("1")).containsExactly(new Period(LAST_YEAR, LocalDate.MAX));
  }

  @Test
  void aVersionThatVanishesWhileSomebodyIsPlannedStaysInWhatThatPlanReads() {
    hear("1", LAST_YEAR, "");
    Schemes read = tables.open();
    tables.scheme(new Received<>("s/1", 2, Instant.EPOCH, Optional.empty()));

    assertThat(read.all()).hasSize(1);
    assertThat(tables.open().all()).isEmpty();
  }

  @Test
  void aWindowServesEveryVersionOfItsSchemeAndNoOtherScheme() {
    hear("1", LAST_YEAR, "");
    hear("2", CORRECTED, "");
    tables.window(received("w", window("w", "s", "1")));
    tables.window(received("x", window("x", "t", "1")));
    assertThat(tables.open().all())
        .hasSize(2)
        .allSatisfy(
            scheme ->
                assertThat(scheme.windows())
                    .singleElement()
                    .satisfies(window -> assertThat(window.id()).isEqualTo("w")));
  }

  private void hear(String version, LocalDate from, String unknown) {
    String rule =
        """
        {%s "scheme": "s", "version": "%s",
         "name": {"nl": "Regeling", "en": "Scheme"},
         "summary": {"nl": "Voor een test.", "en": "For a test."},
         "owner": {"organisation": "fonds", "name": "Fonds"},
         "kind": "GRANT", "validity": {"from": "%s"},
         "parties": {"applicants": ["WORKER"], "beneficiary": "WORKER", "payee": "WORKER"},
         "allocation": "RIGHT", "opening": "WINDOWS",
         "payment": {"activities": ["COURSE"], "costs": {"kinds": ["FEE"]}, "amount": {"type": "eligibleCost"}},
         "provenance": {"reviewedOn": "2026-11-22", "reviewBy": "2027-11-22", "confirmed": false, "example": true}}
        """
            .formatted(unknown, version, from);
    tables.scheme(
        received(
            "s/" + version, new SchemePublished("s", version, JsonMapper.shared().readTree(rule))));
  }

  private static WindowPublished window(String id, String scheme, String version) {
    return new WindowPublished(
        id,
        scheme,
        version,
        Instant.parse("2026-11-01T00:00:00Z"),
        null,
        WindowPublished.Status.OPEN,
        null);
  }

  private static <T> Received<T> received(String key, T payload) {
    return new Received<>(key, 1, Instant.EPOCH, Optional.of(payload));
  }

  private List<String> versions() {
    return tables.open().all().stream().map(scheme -> scheme.rule().ref().toString()).toList();
  }

  private List<Period> held(String version) {
    return tables.open().all().stream()
        .filter(scheme -> scheme.rule().ref().version().equals(version))
        .map(OpenScheme::held)
        .findFirst()
        .orElseThrow();
  }
}
