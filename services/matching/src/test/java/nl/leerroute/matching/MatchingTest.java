package nl.leerroute.matching;

import static nl.leerroute.matching.PublishedWords.occupation;
import static nl.leerroute.matching.PublishedWords.offer;
import static nl.leerroute.matching.PublishedWords.profile;
import static nl.leerroute.matching.PublishedWords.release;
import static nl.leerroute.matching.PublishedWords.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.matching.MatchingServers.Routes;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** On a real broker and a real database, in the order in which a new system comes to life. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MatchingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Instant FIRST_RELEASE = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir static Path directory;
  private static MatchingServers matching;

  @BeforeAll
  static void start() throws IOException, JOSEException {
    matching = new MatchingServers(directory);
    matching.startAnInstance();
  }

  @AfterAll
  static void stop() {
    matching.close();
  }

  @Test
  @Order(1)
  void aProfileThatComesBeforeThereIsAnythingToPlanWithIsPlannedWhenThereIs() {
    matching.publish(Topics.PROFILES, "early", 1, profile("early", "nurse"));
    matching.publish(Topics.OFFERS, "wounds", 1, offer("wounds", inWeeks(3), "skill:wounds"));
    publishRelease("one", FIRST_RELEASE, "skill:wounds", "skill:plans");

    RouteSetPublished routes = awaitRoutes("early", 1);

    assertThat(matching.routesOf("early")).as("nothing was said too early").hasSize(1);
    assertThat(routes.profileVersion()).isEqualTo(1);
    assertThat(offers(routes)).containsExactly("wounds");
    assertThat(routes.gap()).isNotNull();
  }

  @Test
  @Order(2)
  void newAnswersGiveNewRoutesThatNameTheirVersion() {
    String person = newPerson("nurse");
    awaitRoutes(person, 1);

    matching.publish(Topics.PROFILES, person, 2, profile(person, "unknown"));

    RouteSetPublished routes = awaitRoutes(person, 2);
    assertThat(routes.routes()).isEmpty();
    assertThat(routes.notes()).isNotEmpty();
  }

  @Test
  @Order(3)
  void answersThatComeAgainOrTooLateChangeNothing() {
    String person = newPerson("nurse");
    matching.publish(Topics.PROFILES, person, 2, profile(person, "unknown"));
    awaitRoutes(person, 2);
    List<Routes> before = matching.routesOf(person);

    matching.publish(Topics.PROFILES, person, 2, profile(person, "unknown"));
    matching.publish(Topics.PROFILES, person, 1, profile(person, "nurse"));
    awaitRoutes(newPerson("nurse"), 1);
    matching.planEverybody();

    assertThat(matching.routesOf(person)).isEqualTo(before);
  }

  @Test
  @Order(4)
  void anErasedProfileLosesItsRoutesForGood() {
    String person = newPerson("nurse");
    awaitRoutes(person, 1);

    matching.publishTombstone(Topics.PROFILES, person, 2);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(matching.routesOf(person).getLast().set()).as("tombstone").isEmpty());
    List<Routes> before = matching.routesOf(person);
    matching.publish(Topics.PROFILES, person, 1, profile(person, "nurse"));
    awaitRoutes(newPerson("nurse"), 1);
    matching.planEverybody();

    assertThat(matching.routesOf(person)).isEqualTo(before);
    assertThat(before.getLast().version()).isGreaterThan(before.getFirst().version());
  }

  @Test
  @Order(5)
  void anOfferThatHelpsReachesEverybodyAndOneThatDoesNotReachesNobody() {
    String person = newPerson("nurse");
    awaitRoutes(person, 1);
    List<Routes> before = matching.routesOf(person);

    matching.publish(Topics.OFFERS, "welding", 1, offer("welding", inWeeks(3), "skill:welding"));
    matching.planEverybody();
    assertThat(matching.routesOf(person)).isEqualTo(before);

    matching.publish(Topics.OFFERS, "plans", 1, offer("plans", inWeeks(3), "skill:plans"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(offers(newest(person))).containsExactlyInAnyOrder("wounds", "plans"));

    matching.publishTombstone(Topics.OFFERS, "plans", 2);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(offers(newest(person))).containsExactly("wounds"));
  }

  @Test
  @Order(6)
  void aTaxonomyReleaseCountsWholeOrNotAtAll() {
    String person = newPerson("nurse");
    awaitRoutes(person, 1);
    List<Routes> before = matching.routesOf(person);

    matching.publish(Topics.RELEASES, "two", 1, release("two", 2, FIRST_RELEASE.plusSeconds(60)));
    matching.publish(Topics.CONCEPTS, "nurse", 2, occupation("nurse", "two", "skill:wounds"));
    matching.publish(Topics.OFFERS, "seen", 1, offer("seen", inWeeks(20), "skill:plans"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(offers(newest(person))).contains("seen"));
    assertThat(lines(newest(person))).as("still the first release").isEqualTo(2);

    matching.publish(Topics.CONCEPTS, "skill:wounds", 2, skill("skill:wounds", "two"));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(lines(newest(person))).isEqualTo(1));
    assertThat(matching.routesOf(person)).startsWith(before.getFirst());
  }

  @Test
  @Order(7)
  void whatIsDueIsPlannedAgainAsDaysPass() {
    matching.publish(
        Topics.OFFERS, "wounds-later", 1, offer("wounds-later", inWeeks(20), "skill:wounds"));
    String person = newPerson("nurse");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(offers(newest(person))).containsExactly("wounds"));
    Instant until = newest(person).validUntil();
    List<Routes> before = matching.routesOf(person);

    matching.planWhatIsDueAt(until.minusSeconds(1));
    assertThat(matching.routesOf(person)).as("still valid").isEqualTo(before);

    matching.planWhatIsDueAt(until.plusSeconds(1));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(offers(newest(person))).containsExactly("wounds-later"));
    assertThat(newest(person).validUntil()).isAfter(until);
  }

  @Test
  @Order(8)
  void onlyAnOperatorSeesWhatPlanningStandsOn() {
    matching
        .as(Role.OPERATOR)
        .get()
        .uri("/standing")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.planning")
        .isEqualTo(true)
        .jsonPath("$.release")
        .isEqualTo("one + two");
    matching.as(Role.WORKER).get().uri("/standing").exchange().expectStatus().isForbidden();
    matching.anonymous().get().uri("/standing").exchange().expectStatus().isUnauthorized();
  }

  @Test
  @Order(9)
  void planningIsCountedAndTimed() {
    matching
        .anonymous()
        .get()
        .uri("/actuator/prometheus")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(
            text ->
                assertThat(text)
                    .contains("leerroute_matching_plans_seconds_count")
                    .containsPattern(
                        "leerroute_matching_planned_total\\{.*outcome=\"published\".*} [1-9]")
                    .containsPattern(
                        "leerroute_matching_planned_total\\{.*outcome=\"unchanged\".*} [1-9]"));
  }

  @Test
  @Order(10)
  void aSecondInstancePublishesNothingThatWasSaidAlready() {
    String person = newPerson("nurse");
    awaitRoutes(person, 1);
    matching.planEverybody();
    List<Routes> before = matching.routesOf(person);

    matching.startAnInstance();
    String another = newPerson("nurse");
    awaitRoutes(another, 1);
    matching.planEverybody();

    assertThat(matching.routesOf(person)).isEqualTo(before);
    assertThat(matching.routesOf(another)).hasSize(1);
  }

  @Test
  @Order(11)
  void whoeverTheFirstInstanceSawToIsSeenToByTheSecondWhenItIsGone() {
    List<String> people = IntStream.range(0, 8).mapToObj(i -> newPerson("nurse")).toList();
    people.forEach(person -> awaitRoutes(person, 1));

    matching.stopTheFirstInstance();
    matching.publish(
        Topics.OFFERS, "wounds-soon", 1, offer("wounds-soon", inWeeks(1), "skill:wounds"));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(people)
                    .allSatisfy(
                        person ->
                            assertThat(matching.routesOf(person).size())
                                .as(person)
                                .isGreaterThan(1)));
  }

  private static void publishRelease(String name, Instant at, String... skills) {
    for (String uri : skills) {
      matching.publish(Topics.CONCEPTS, uri, 1, skill(uri, name));
    }
    matching.publish(Topics.CONCEPTS, "nurse", 1, occupation("nurse", name, skills));
    matching.publish(Topics.RELEASES, name, 1, release(name, skills.length + 1, at));
  }

  private static LocalDate inWeeks(int weeks) {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusWeeks(weeks);
  }

  private static String newPerson(String goal) {
    String id = UUID.randomUUID().toString();
    matching.publish(Topics.PROFILES, id, 1, profile(id, goal));
    return id;
  }

  private static RouteSetPublished awaitRoutes(String person, long profileVersion) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(newest(person).profileVersion()).isEqualTo(profileVersion));
    return newest(person);
  }

  private static RouteSetPublished newest(String person) {
    List<Routes> all = matching.routesOf(person);
    assertThat(all).as("routes of " + person).isNotEmpty();
    return all.getLast().set().orElseThrow();
  }

  private static List<String> offers(RouteSetPublished set) {
    return set.routes().stream()
        .flatMap(route -> route.steps().stream())
        .map(RouteSetPublished.Step::offerId)
        .distinct()
        .toList();
  }

  private static int lines(RouteSetPublished set) {
    RouteSetPublished.Gap gap = set.gap();
    return gap == null ? 0 : gap.lines().size();
  }
}
