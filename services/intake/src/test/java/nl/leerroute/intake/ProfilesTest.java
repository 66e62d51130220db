package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpHeaders;

/** What a person answers, how it is kept, and what others get to know of it. */
class ProfilesTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private static final String NURSE = "http://data.europa.eu/esco/occupation/nurse";
  private static final Map<String, ?> GOAL = Map.of("goal", Map.of("occupation", NURSE));

  @Test
  void aConfirmedProfileIsOnItsTopicUnderTheVersionThatWasAnswered() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person
        .answers(
            Map.of(
                "goal", Map.of("occupation", NURSE),
                "skills", List.of(Map.of("skill", "urn:skill:lifting", "evidence", "EXPERIENCE")),
                "situation", Map.of("postcode", "7941", "yearOfBirth", 1974, "sector", "86.1"),
                "limits",
                    Map.of(
                        "hoursPerWeek", 8,
                        "forms", List.of("ONLINE"),
                        "help", List.of("CHILDCARE", "STEP_FREE"))))
        .expectStatus()
        .isOk();
    ProfileAnswer confirmed = ProfileAnswer.of(person.confirms());

    WholeTopic.Message<ProfilePublished> published = onlyOne(person);

    assertThat(confirmed.confirmed()).isTrue();
    assertThat(published.version()).isEqualTo(confirmed.version());
    ProfilePublished profile = published.payload().orElseThrow();
    assertThat(profile.profileId()).isEqualTo(person.id());
    assertThat(profile.goalOccupation()).isEqualTo(NURSE);
    assertThat(profile.skills())
        .containsExactly(
            new ProfilePublished.HeldSkill(
                "urn:skill:lifting", ProfilePublished.Evidence.EXPERIENCE));
    assertThat(profile.situation().yearOfBirth()).isEqualTo(1974);
    assertThat(profile.situation().home())
        .isEqualTo(new ProfilePublished.Home("7941", "Meppel", "Drenthe", "AM36", 52.70, 6.19));
    assertThat(profile.limits().hoursPerWeek()).isEqualTo(8);
    assertThat(profile.limits().help())
        .containsExactlyInAnyOrder(
            ProfilePublished.Help.CHILDCARE, ProfilePublished.Help.STEP_FREE);
  }

  @Test
  void whyLearningIsHardIsToldToNobodyButWhatFollowsFromItIs() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person
        .answers(
            Map.of(
                "situation",
                Map.of(
                    "status", "JOB_SEEKER",
                    "roles", List.of("VOLUNTEER", "STUDENT"),
                    "motives", List.of("MEET_PEOPLE", "HEALTH")),
                "limits",
                Map.of(
                    "hurdles", List.of("SCHOOL", "PERSONAL"),
                    "health", List.of("NO_HEAVY_WORK", "LITTLE_ENERGY"),
                    "troubles", List.of("DEBTS"),
                    "consent", "GIVEN")))
        .expectStatus()
        .isOk();
    person.confirms().expectStatus().isOk();

    ProfilePublished profile = onlyOne(person).payload().orElseThrow();

    assertThat(profile.situation().roles())
        .containsExactlyInAnyOrder(
            ProfilePublished.WorkStatus.VOLUNTEER, ProfilePublished.WorkStatus.STUDENT);
    assertThat(profile.limits().hoursPerWeek()).isEqualTo(8);
    assertThat(profile.limits().noHeavyWork()).isTrue();
    assertThat(profile.limits().preferences())
        .containsExactlyInAnyOrder(
            ProfilePublished.Preference.AT_WORK,
            ProfilePublished.Preference.SHORT,
            ProfilePublished.Preference.NO_EXAM,
            ProfilePublished.Preference.LITTLE_MONEY,
            ProfilePublished.Preference.WITH_OTHERS);
    assertThat(new String(Payloads.write(profile), StandardCharsets.UTF_8))
        .doesNotContain("SCHOOL", "PERSONAL", "DEBTS", "ENERGY", "HEALTH", "consent", "GIVEN");
  }

  @Test
  void everyChangeAfterConfirmationFollowsInOrder() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(GOAL).expectStatus().isOk();
    person.confirms().expectStatus().isOk();
    for (int hours = 1; hours <= 20; hours++) {
      person.answers(Map.of("limits", Map.of("hoursPerWeek", hours))).expectStatus().isOk();
    }

    await()
        .untilAsserted(
            () -> {
              assertThat(profilesOf(person))
                  .extracting(ProfilesTest::hours)
                  .containsExactlyElementsOf(IntStream.rangeClosed(0, 20).boxed().toList());
              assertThat(profilesOf(person)).extracting(WholeTopic.Message::version).isSorted();
            });
  }

  @Test
  void theSameCommandSentTwiceIsDoneOnce() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    String key = UUID.randomUUID().toString();
    ProfileAnswer first = ProfileAnswer.of(person.answers(GOAL, key));
    person.answers(Map.of("goal", Map.of("unknown", true))).expectStatus().isOk();

    ProfileAnswer again = ProfileAnswer.of(person.answers(GOAL, key));

    assertThat(again.version()).isEqualTo(first.version() + 1);
    assertThat(again.answers()).containsEntry("goal", Map.of("unknown", true));
  }

  @Test
  void aCommandWithoutItsKeyIsNotCarriedOut() {
    IntakeSystem.Person person = INTAKE.system().newPerson();

    person
        .client()
        .patch()
        .uri("/profiles/{id}", person.id())
        .bodyValue(GOAL)
        .exchange()
        .expectStatus()
        .isBadRequest();
    person.get().expectStatus().isNotFound();
  }

  @Test
  void whoeverReadAnOlderVersionChangesNothing() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(GOAL).expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
    person.answers(Map.of("limits", Map.of("hoursPerWeek", 8))).expectStatus().isOk();

    person
        .client()
        .patch()
        .uri("/profiles/{id}", person.id())
        .header("Idempotency-Key", "k")
        .header(HttpHeaders.IF_MATCH, "\"1\"")
        .bodyValue(Map.of("limits", Map.of("hoursPerWeek", 16)))
        .exchange()
        .expectStatus()
        .isEqualTo(412);
    assertThat(ProfileAnswer.of(person.get()).answers())
        .containsEntry("limits", Map.of("hoursPerWeek", 8));
  }

  @Test
  void everyProblemIsNamedAtItsField() {
    INTAKE
        .system()
        .newPerson()
        .answers(
            Map.of("situation", Map.of("postcode", "1011"), "limits", Map.of("hoursPerWeek", 8)))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(1)
        .jsonPath("$.errors[0].field")
        .isEqualTo("situation.postcode")
        .jsonPath("$.errors[0].code")
        .isEqualTo("outside-region")
        .jsonPath("$.errors[0].sentence.nl")
        .value((String sentence) -> assertThat(sentence).contains("1011"));
  }

  @Test
  void erasureLeavesATombstoneAndNoDocument() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(GOAL).expectStatus().isOk();
    person.confirms().expectStatus().isOk();

    person.leaves().expectStatus().isNoContent();
    person.leaves().expectStatus().isNoContent();

    person.get().expectStatus().isNotFound();
    await()
        .untilAsserted(
            () ->
                assertThat(profilesOf(person))
                    .last()
                    .satisfies(message -> assertThat(message.payload()).isEmpty()));
  }

  private static List<WholeTopic.Message<ProfilePublished>> profilesOf(IntakeSystem.Person person) {
    return new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.PROFILES).of(person.id());
  }

  private static WholeTopic.Message<ProfilePublished> onlyOne(IntakeSystem.Person person) {
    return await().until(() -> profilesOf(person), messages -> messages.size() == 1).getFirst();
  }

  private static int hours(WholeTopic.Message<ProfilePublished> message) {
    return message
        .payload()
        .map(ProfilePublished::limits)
        .map(ProfilePublished.Limits::hoursPerWeek)
        .orElse(0);
  }
}
