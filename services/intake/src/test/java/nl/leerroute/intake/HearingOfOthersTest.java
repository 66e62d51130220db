package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.EnrolmentAdvanced;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.SkillsMissed;
import nl.leerroute.contracts.Text;
import nl.leerroute.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What others do for somebody is told on as a fact without a person. */
class HearingOfOthersTest {

  private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  @Test
  void aPlaceIsAStageOnceItIsConfirmedAndHoweverOftenItIsTold() throws Exception {
    IntakeSystem.Person person = living("9163");
    advance(person, "e-1", 1, EnrolmentAdvanced.State.ASKED, AT);
    advance(person, "e-1", 2, EnrolmentAdvanced.State.CONFIRMED, AT.plusSeconds(60));
    advance(person, "e-1", 2, EnrolmentAdvanced.State.CONFIRMED, AT.plusSeconds(60));
    await().untilAsserted(() -> assertThat(seatsOn("Ameland")).hasSize(1));
    advance(person, "e-2", 1, EnrolmentAdvanced.State.CONFIRMED, AT.plusSeconds(90));
    IntakeSystem.Person last = living("9164");
    advance(last, "e-3", 1, EnrolmentAdvanced.State.REFUSED, AT);
    advance(last, "e-4", 1, EnrolmentAdvanced.State.CONFIRMED, AT.plusSeconds(120));

    await().untilAsserted(() -> assertThat(seatsOn("Ameland")).hasSize(2));

    assertThat(seatsOn("Ameland"))
        .extracting(JourneyAdvanced::at)
        .containsExactlyInAnyOrder(AT.plusSeconds(60), AT.plusSeconds(120));
    assertThat(seatsOn("Ameland"))
        .extracting(Object::toString)
        .noneMatch(fact -> fact.contains(person.id()) || fact.contains("e-1"));
  }

  @Test
  void whatNobodyWithinReachTeachesIsToldWhenItChangesAndWithoutSayingWhoMissesIt()
      throws Exception {
    IntakeSystem.Person person = living("8881");
    plan(person, 1, AT, line("urn:welding", 0, false), line("urn:reading", 0, true));
    await().untilAsserted(() -> assertThat(missed()).hasSize(1));
    plan(person, 2, AT.plusSeconds(60), line("urn:welding", 0, false));
    plan(person, 1, AT, line("urn:reading", 0, false));
    plan(person, 3, AT.plusSeconds(90), line("urn:welding", 800, false));
    await().untilAsserted(() -> assertThat(missed()).hasSize(2));

    assertThat(missed())
        .extracting(SkillsMissed::at, SkillsMissed::region, SkillsMissed::skills)
        .containsExactly(
            tuple(AT, "AM02", List.of("urn:welding")),
            tuple(AT.plusSeconds(90), "AM02", List.of()));
    assertThat(missed())
        .extracting(SkillsMissed::flowId)
        .containsOnly(missed().getFirst().flowId());
    assertThat(missed())
        .extracting(Object::toString)
        .allSatisfy(
            fact ->
                assertThat(fact).doesNotContain(person.id()).doesNotContainPattern("\\b8881\\b"));
  }

  @Test
  void moneyIsAStageOnceItWasAppliedForAndOnceItIsGranted() throws Exception {
    IntakeSystem.Person person = living("8897");
    decide(flowOf(person), 1, ApplicationAdvanced.State.RESERVED, AT);
    await()
        .untilAsserted(
            () -> assertThat(stagesOn("Terschelling")).contains(Stage.APPLIED, Stage.ANSWERED));
    decide("nobody-we-know", 1, ApplicationAdvanced.State.GRANTED, AT);
    decide(flowOf(person), 2, ApplicationAdvanced.State.GRANTED, AT.plusSeconds(60));
    decide(flowOf(person), 2, ApplicationAdvanced.State.GRANTED, AT.plusSeconds(60));
    decide(flowOf(person), 3, ApplicationAdvanced.State.SETTLED, AT.plusSeconds(90));

    await()
        .untilAsserted(
            () ->
                assertThat(stagesOn("Terschelling"))
                    .containsExactly(Stage.ENTERED, Stage.ANSWERED, Stage.APPLIED, Stage.GRANTED));
  }

  private static String flowOf(IntakeSystem.Person person) {
    AtomicReference<String> flow = new AtomicReference<>("");
    person
        .client()
        .get()
        .uri("/profiles/{id}/flow", person.id())
        .exchange()
        .expectBody()
        .jsonPath("$.flowId")
        .value(String.class, flow::set);
    return Objects.requireNonNull(flow.get());
  }

  private static void decide(String flow, long version, ApplicationAdvanced.State state, Instant at)
      throws Exception {
    new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.APPLICATIONS)
        .publish(
            "a-" + flow,
            version,
            new ApplicationAdvanced(
                "a-" + flow,
                "pot",
                "window",
                "scheme",
                "1",
                state,
                ApplicationAdvanced.By.OFFICER,
                null,
                50_000,
                at,
                new ApplicationAdvanced.Flow(flow, null, null, null, null, null)));
  }

  private static List<Stage> stagesOn(String municipality) {
    return new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.JOURNEYS)
        .read().stream()
            .flatMap(message -> message.payload().stream())
            .filter(fact -> municipality.equals(fact.classes().municipality()))
            .map(JourneyAdvanced::stage)
            .toList();
  }

  private static List<SkillsMissed> missed() {
    return new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.SHORTAGES)
        .read().stream().flatMap(message -> message.payload().stream()).toList();
  }

  private static RouteSetPublished.GapLine line(String skill, int held, boolean taught) {
    return new RouteSetPublished.GapLine(skill, new Text("iets", "something"), 500, held, taught);
  }

  private static void plan(
      IntakeSystem.Person person, long version, Instant at, RouteSetPublished.GapLine... lines)
      throws Exception {
    new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.ROUTES)
        .publish(
            person.id(),
            version,
            new RouteSetPublished(
                person.id(),
                version,
                at,
                LocalDate.of(2026, 11, 22),
                at.plusSeconds(3600),
                new RouteSetPublished.Gap(
                    "urn:welder", new Text("lasser", "welder"), 0, List.of(lines)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false));
  }

  private static IntakeSystem.Person living(String postcode) {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(Map.of("situation", Map.of("postcode", postcode))).expectStatus().isOk();
    person.confirms().expectStatus().isOk();
    return person;
  }

  private static void advance(
      IntakeSystem.Person person,
      String enrolment,
      long version,
      EnrolmentAdvanced.State state,
      Instant at)
      throws Exception {
    new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.ENROLMENTS)
        .publish(
            enrolment,
            version,
            new EnrolmentAdvanced(
                enrolment,
                person.id(),
                "noorderlicht",
                "noorderlicht/mig-mag-1",
                null,
                LocalDate.of(2027, 2, 1),
                state,
                at,
                null));
  }

  private static List<JourneyAdvanced> seatsOn(String municipality) {
    return new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.JOURNEYS)
        .read().stream()
            .flatMap(message -> message.payload().stream())
            .filter(fact -> municipality.equals(fact.classes().municipality()))
            .filter(fact -> fact.stage() == Stage.ENROLLED)
            .toList();
  }
}
