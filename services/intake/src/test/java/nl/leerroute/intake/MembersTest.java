package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People join their employer's team, choose what it sees, and ask it for training. */
class MembersTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private static final String LIFTING = "urn:skill:lifting";
  private static final Map<String, ?> ANSWERS =
      Map.of(
          "skills",
          List.of(Map.of("skill", LIFTING)),
          "goal",
          Map.of("occupation", "urn:occupation:fitter"));

  private final Firm firm = INTAKE.system().firm(Role.EMPLOYER, UUID.randomUUID().toString());
  private final IntakeSystem.Person person = INTAKE.system().newPerson();

  @Test
  void theEmployerSeesWhatThePersonChoseAndNoMore() {
    firm.tellsRole("fitters", Map.of("name", "fitters", "persons", 3)).expectStatus().isOk();
    person.answers(ANSWERS).expectStatus().isOk();
    String member = joined(person, List.of("GOAL"));

    JsonNode seen = team().path("members").path(0);
    assertThat(seen.path("name").asString()).isEqualTo("Sanne uit de werkplaats");
    assertThat(seen.path("role").asString()).isEqualTo("fitters");
    assertThat(seen.path("goal").asString()).isEqualTo("urn:occupation:fitter");
    assertThat(seen.path("skills")).isEmpty();
    assertThat(seen.toString()).doesNotContain(person.id());

    share(member, List.of("SKILLS")).expectStatus().isOk();
    assertThat(team().path("members").path(0).path("skills").path(0).asString()).isEqualTo(LIFTING);
    assertThat(
            team().path("members").path(0).path("goal").isMissingNode()
                || team().path("members").path(0).path("goal").isNull())
        .isTrue();
  }

  @Test
  void aCodeOpensOnceAndAWrongOneIsToldAtItsField() {
    firm.tellsRole("fitters", Map.of("name", "fitters", "persons", 3)).expectStatus().isOk();
    String code = invited();
    join(person, code, List.of()).expectStatus().isOk();
    join(INTAKE.system().newPerson(), code, List.of())
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("code");
    assertThat(team().path("members")).hasSize(1);
  }

  @Test
  void whoLeavesOrErasesEverythingIsGoneFromTheTeamAtOnce() {
    firm.tellsRole("fitters", Map.of("name", "fitters", "persons", 3)).expectStatus().isOk();
    String member = joined(person, List.of("SKILLS"));
    person
        .client()
        .delete()
        .uri("/profiles/{id}/teams/{member}", person.id(), member)
        .exchange()
        .expectStatus()
        .isNoContent();
    assertThat(team().path("members")).isEmpty();

    joined(person, List.of("SKILLS"));
    person.leaves().expectStatus().isNoContent();
    assertThat(team().path("members")).isEmpty();
  }

  @Test
  void aWishIsAnsweredAndAnAnswerIsTakenOrNot() {
    firm.tellsRole("fitters", Map.of("name", "fitters", "persons", 3)).expectStatus().isOk();
    String member = joined(person, List.of());
    JsonNode asked = read(asks(member, "school/pompen", false));
    String wish = asked.path("wishes").path(0).path("id").asString();

    answer(member, wish, Map.of("kind", "PAYS_PART", "cents", 50_000, "repayMonths", 24))
        .expectStatus()
        .isNoContent();
    JsonNode answered = read(teams()).path(0).path("wishes").path(0);
    assertThat(answered.path("reply").path("cents").asLong()).isEqualTo(50_000);
    assertThat(answered.path("reply").path("repayMonths").asInt()).isEqualTo(24);

    accept(member, wish, true).expectStatus().isOk();
    assertThat(team().path("members").path(0).path("wishes").path(0).path("accepted").asBoolean())
        .isTrue();
    answer(member, wish, Map.of("kind", "NO", "words", "Nu niet")).expectStatus().isNoContent();
    assertThat(read(teams()).path(0).path("wishes").path(0).path("accepted").isBoolean())
        .as("a new answer must be looked at anew")
        .isFalse();
  }

  @Test
  void nothingIsAskedBackForMandatoryTraining() {
    firm.tellsRole("fitters", Map.of("name", "fitters", "persons", 3)).expectStatus().isOk();
    String member = joined(person, List.of());
    String wish =
        read(asks(member, "school/vca", true)).path("wishes").path(0).path("id").asString();

    answer(member, wish, Map.of("kind", "PAYS", "cents", 20_000, "repayMonths", 12))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("repayMonths");
    answer(member, wish, Map.of("kind", "PAYS", "cents", 20_000, "repayMonths", 0))
        .expectStatus()
        .isNoContent();
  }

  @Test
  void sumsAreToldFromTenPeopleOnAndInTens() {
    firm.tellsRole("fitters", Map.of("name", "fitters", "persons", 20)).expectStatus().isOk();
    IntStream.range(0, 9).forEach(_ -> another());
    assertThat(team().path("inSums")).isEmpty();

    another();
    another();
    assertThat(team().path("inSums").path(LIFTING).asInt()).isEqualTo(10);
    assertThat(team().path("members").path(0).path("skills")).isEmpty();
  }

  @Test
  void anotherEmployerSeesNobodyAndAnswersNothing() {
    firm.tellsRole("fitters", Map.of("name", "fitters", "persons", 3)).expectStatus().isOk();
    String member = joined(person, List.of("SKILLS"));
    String wish =
        read(asks(member, "school/pompen", false)).path("wishes").path(0).path("id").asString();
    Firm other = INTAKE.system().firm(Role.EMPLOYER, UUID.randomUUID().toString());

    other
        .client()
        .get()
        .uri("/employers/{id}/members", firm.id())
        .exchange()
        .expectStatus()
        .isNotFound();
    assertThat(
            read(other.client().get().uri("/employers/{id}/members", other.id()).exchange())
                .path("members"))
        .isEmpty();
    other
        .client()
        .post()
        .uri("/employers/{id}/members/{m}/wishes/{w}/answer", other.id(), member, wish)
        .header("Idempotency-Key", "k")
        .bodyValue(Map.of("kind", "NO", "cents", 0, "repayMonths", 0, "hoursPerWeek", 0))
        .exchange()
        .expectStatus()
        .isNotFound();
    IntakeSystem.Person stranger = INTAKE.system().newPerson();
    stranger
        .client()
        .delete()
        .uri("/profiles/{id}/teams/{member}", stranger.id(), member)
        .exchange()
        .expectStatus()
        .isNotFound();
    assertThat(team().path("members")).hasSize(1);
  }

  private void another() {
    IntakeSystem.Person next = INTAKE.system().newPerson();
    next.answers(ANSWERS).expectStatus().isOk();
    joined(next, List.of("SKILLS_IN_SUMS"));
  }

  private String invited() {
    return read(firm.client()
            .post()
            .uri("/employers/{id}/invitations", firm.id())
            .bodyValue(Map.of("role", "fitters"))
            .exchange())
        .path("code")
        .asString();
  }

  /** The id of the member. */
  private String joined(IntakeSystem.Person who, List<String> shares) {
    return read(join(who, invited(), shares)).path("id").asString();
  }

  private static ResponseSpec join(IntakeSystem.Person who, String code, List<String> shares) {
    return who.client()
        .post()
        .uri("/profiles/{id}/teams", who.id())
        .bodyValue(Map.of("code", code, "name", "Sanne uit de werkplaats", "shares", shares))
        .exchange();
  }

  private ResponseSpec share(String member, List<String> shares) {
    return person
        .client()
        .put()
        .uri("/profiles/{id}/teams/{member}/shares", person.id(), member)
        .bodyValue(Map.of("shares", shares))
        .exchange();
  }

  private ResponseSpec asks(String member, String offer, boolean mandatory) {
    return person
        .client()
        .post()
        .uri("/profiles/{id}/teams/{member}/wishes", person.id(), member)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .bodyValue(
            Map.of(
                "offerId",
                offer,
                "title",
                Map.of("nl", "Cursus", "en", "Course"),
                "priceCents",
                90_000,
                "mandatory",
                mandatory))
        .exchange();
  }

  private ResponseSpec answer(String member, String wish, Map<String, ?> answer) {
    Map<String, Object> body =
        new HashMap<>(Map.of("cents", 0, "repayMonths", 0, "hoursPerWeek", 0));
    body.putAll(answer);
    return firm.client()
        .post()
        .uri("/employers/{id}/members/{m}/wishes/{w}/answer", firm.id(), member, wish)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .bodyValue(body)
        .exchange();
  }

  private ResponseSpec accept(String member, String wish, boolean yes) {
    return person
        .client()
        .post()
        .uri("/profiles/{id}/teams/{m}/wishes/{w}/acceptance", person.id(), member, wish)
        .bodyValue(Map.of("accepted", yes))
        .exchange();
  }

  private ResponseSpec teams() {
    return person.client().get().uri("/profiles/{id}/teams", person.id()).exchange();
  }

  private JsonNode team() {
    return read(firm.client().get().uri("/employers/{id}/members", firm.id()).exchange());
  }

  private static JsonNode read(ResponseSpec answer) {
    return JsonMapper.shared()
        .readTree(
            Objects.requireNonNull(
                answer
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody()));
  }
}
