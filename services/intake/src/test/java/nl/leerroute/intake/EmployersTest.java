package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.EmployerPublished.Necessity;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What a firm tells, how it is kept, and what others get to know of it. */
class EmployersTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private static final String FITTER = "http://data.europa.eu/esco/occupation/fitter";
  private static final Map<String, ?> PUMPS =
      Map.of(
          "name",
          "monteurs van Henk",
          "occupation",
          FITTER,
          "persons",
          6,
          "hoursPerWeek",
          8,
          "wishes",
          List.of(
              Map.of(
                  "skill",
                  "urn:skill:heat-pumps",
                  "necessity",
                  "MANDATORY",
                  "persons",
                  4,
                  "heldUntil",
                  "2027-06-30")));

  @Test
  void whatAFirmToldIsOnItsTopicWithoutItsNumberOrItsOwnNames() {
    Firm firm = newFirm();
    firm.tells(
            Map.of(
                "kvk", "01234567",
                "sector", "43.2",
                "otherSectors", List.of("43.2", "G"),
                "cao", "cao-technisch-installatiebedrijf",
                "persons", 12,
                "turnover", "SMALL",
                "postcode", "7811 AB",
                "levyPaid", true,
                "awayAtOnce", 3))
        .expectStatus()
        .isOk();
    firm.tellsRole("monteurs", PUMPS).expectStatus().isOk();

    EmployerPublished published = after(2, firm).payload().orElseThrow();

    assertThat(published.firm().sector()).isEqualTo("43.2");
    assertThat(published.firm().otherSectors()).isEqualTo(Set.of("G"));
    assertThat(published.firm().small()).isTrue();
    assertThat(published.firm().sme()).isTrue();
    assertThat(published.firm().seat())
        .extracting(ProfilePublished.Home::municipality)
        .isEqualTo("Emmen");
    assertThat(published.awayAtOnce()).isEqualTo(3);
    assertThat(published.roles())
        .containsExactly(
            new EmployerPublished.TeamRole(
                "monteurs",
                FITTER,
                6,
                8,
                null,
                null,
                null,
                List.of(
                    new EmployerPublished.Wish(
                        "urn:skill:heat-pumps",
                        Necessity.MANDATORY,
                        4,
                        LocalDate.of(2027, 6, 30)))));
    assertThat(new String(Payloads.write(published), StandardCharsets.UTF_8))
        .doesNotContain("01234567", "Henk");
  }

  @Test
  void whatIsNotMentionedStaysAndWhatIsEmptyIsTakenBack() {
    Firm firm = newFirm();
    firm.tells(Map.of("persons", 12, "turnover", "LARGE")).expectStatus().isOk();
    firm.tells(Map.of("turnover", "")).expectStatus().isOk();

    assertThat(answer(firm).firm()).isEqualTo(Map.of("persons", 12));
  }

  @ParameterizedTest
  @CsvSource({
    "kvk, 1234567, malformed",
    "kvk, niks, malformed",
    "persons, 0, out-of-range",
    "persons, -3, out-of-range",
    "turnover, veel, not-an-option",
    "sector, ZZ, malformed",
    "postcode, 0000, malformed",
    "postcode, 1011, outside-region",
    "hobby, vissen, unknown-field"
  })
  void aWrongAnswerIsNamedAndNothingIsKept(String field, String value, String code) {
    Firm firm = newFirm();

    ResponseSpec refused =
        firm.tells(Map.of(field, field.equals("persons") ? Long.valueOf(value) : value));

    refused
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field)
        .jsonPath("$.errors[0].code")
        .isEqualTo(code);
    firm.get().expectStatus().isNotFound();
  }

  @Test
  void moreLearnersThanPeopleInARoleIsAContradiction() {
    newFirm()
        .tellsRole(
            "bakkers",
            Map.of(
                "name",
                "bakkers",
                "persons",
                2,
                "wishes",
                List.of(Map.of("skill", "urn:skill:bread", "persons", 3))))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("wishes")
        .jsonPath("$.errors[0].code")
        .isEqualTo("contradiction");
  }

  @Test
  void morePeopleInRolesThanInTheFirmIsAContradictionWhicheverIsToldLast() {
    Firm firm = newFirm();
    firm.tells(Map.of("persons", 6)).expectStatus().isOk();
    firm.tellsRole("bakkers", Map.of("name", "bakkers", "persons", 4)).expectStatus().isOk();

    firm.tellsRole("winkel", Map.of("name", "winkel", "persons", 3))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("persons");
    firm.tells(Map.of("persons", 3)).expectStatus().isBadRequest();
    assertThat(answer(firm).roles()).hasSize(1);
  }

  @Test
  void aRoleNeedsAHeadCountAndAName() {
    newFirm()
        .tellsRole("leeg", Map.of())
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(2);
  }

  @Test
  void aRoleThatIsRemovedIsGoneFromTheTopicAsWell() {
    Firm firm = newFirm();
    firm.tellsRole("monteurs", PUMPS).expectStatus().isOk();
    firm.removesRole("monteurs").expectStatus().isOk();

    assertThat(after(2, firm).payload().orElseThrow().roles()).isEmpty();
  }

  @Test
  void whatAFirmWantsTogetherIsOnItsTopicUntilItTakesPartNoMore() {
    Firm firm = INTAKE.system().firm(Role.EMPLOYER, UUID.randomUUID().toString());
    firm.tells(Map.of("persons", 12, "postcode", "7811")).expectStatus().isOk();
    firm.tells(
            Map.of(
                "joins",
                List.of(
                    Map.of(
                        "skill", "urn:skill:heat-pumps",
                        "persons", 4,
                        "from", "2027-03-01",
                        "where", "AT_FIRM",
                        "mostCents", 95_000))))
        .expectStatus()
        .isOk();

    assertThat(after(2, firm).payload().orElseThrow().joins())
        .containsExactly(
            new EmployerPublished.Join(
                "urn:skill:heat-pumps",
                4,
                LocalDate.of(2027, 3, 1),
                EmployerPublished.Where.AT_FIRM,
                95_000L));
    firm.tells(Map.of("joins", List.of())).expectStatus().isOk();
    assertThat(after(3, firm).payload().orElseThrow().joins()).isEmpty();
  }

  @Test
  void togetherNeedsAnAccountARegionAndNoMorePeopleThanThereAre() {
    Map<String, ?> joins = Map.of("joins", List.of(Map.of("skill", "urn:skill:a", "persons", 4)));
    Firm visitor = newFirm();
    visitor.tells(Map.of("persons", 12, "postcode", "7811")).expectStatus().isOk();
    isRefused(visitor.tells(joins), "account");
    Firm firm = INTAKE.system().firm(Role.EMPLOYER, UUID.randomUUID().toString());
    isRefused(firm.tells(joins), "contradiction");
    firm.tells(Map.of("persons", 3, "postcode", "7811")).expectStatus().isOk();
    isRefused(firm.tells(joins), "contradiction");
    isRefused(
        firm.tells(
            Map.of("joins", List.of(Map.of("skill", "urn:skill:a", "persons", 2, "from", "ooit")))),
        "malformed");
  }

  private static void isRefused(ResponseSpec answer, String code) {
    answer
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("joins")
        .jsonPath("$.errors[0].code")
        .isEqualTo(code);
  }

  @Test
  void theSameCommandTwiceIsDoneOnce() {
    Firm firm = newFirm();
    firm.tells(Map.of("persons", 12), "once").expectStatus().isOk();
    firm.tells(Map.of("persons", 12), "once").expectStatus().isOk();

    assertThat(answer(firm).version()).isEqualTo(1);
  }

  @Test
  void whoLeavesIsGoneFromTheTopicAndFromIntake() {
    Firm firm = newFirm();
    firm.tells(Map.of("persons", 12)).expectStatus().isOk();
    firm.leaves().expectStatus().isNoContent();

    assertThat(after(2, firm).payload()).as("tombstone").isEmpty();
    firm.get().expectStatus().isNotFound();
    firm.leaves().expectStatus().isNoContent();
  }

  @Test
  void anotherFirmAnswersLikeOneThatDoesNotExist() {
    Firm firm = newFirm();
    firm.tells(Map.of("persons", 12)).expectStatus().isOk();
    Firm other = new Firm(firm.id(), newFirm().client());

    other.get().expectStatus().isNotFound();
    other.tells(Map.of("persons", 1)).expectStatus().isNotFound();
    other.tellsRole("monteurs", PUMPS).expectStatus().isNotFound();
    other.removesRole("monteurs").expectStatus().isNotFound();
    other.leaves().expectStatus().isNotFound();
    assertThat(answer(firm).firm()).isEqualTo(Map.of("persons", 12));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"VISITOR", "EMPLOYER"})
  void nobodyButAFirmReadsWhatItTold(Role role) {
    INTAKE.system().firm(role, "some-firm").get().expectStatus().isForbidden();
  }

  private record RoleAnswer(String id, Map<String, Object> answers) {}

  private record Answer(
      String id, long version, Map<String, Object> firm, List<RoleAnswer> roles) {}

  private static Answer answer(Firm firm) {
    return Objects.requireNonNull(
        firm.get().expectStatus().isOk().expectBody(Answer.class).returnResult().getResponseBody());
  }

  private static Firm newFirm() {
    return INTAKE.system().firm(Role.VISITOR, UUID.randomUUID().toString());
  }

  /** What the topic says of a firm after so many changes. */
  private static WholeTopic.Message<EmployerPublished> after(int changes, Firm firm) {
    WholeTopic<EmployerPublished> topic =
        new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.EMPLOYERS);
    return await()
        .until(
            () -> topic.read().stream().filter(one -> one.key().equals(firm.id())).toList(),
            all -> all.size() == changes)
        .getLast();
  }
}
