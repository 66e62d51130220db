package nl.leerroute.matching;

import static nl.leerroute.matching.PublishedWords.occupation;
import static nl.leerroute.matching.PublishedWords.offer;
import static nl.leerroute.matching.PublishedWords.release;
import static nl.leerroute.matching.PublishedWords.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.EmployerPublished.Necessity;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.SchemePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.contracts.WindowPublished;
import nl.leerroute.matching.MatchingServers.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Plans of firms on a real broker and a real database, from the first firm on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeamPlansTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

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
  void aFirmThatComesBeforeThereIsAnythingToPlanWithIsPlannedWhenThereIs() {
    matching.publish(Topics.EMPLOYERS, "early", 1, firm("early", 3));
    matching.publish(Topics.OFFERS, "wounds", 1, offer("wounds", inWeeks(3), "skill:wounds"));
    matching.publish(Topics.CONCEPTS, "skill:wounds", 1, skill("skill:wounds", "one"));
    matching.publish(Topics.CONCEPTS, "nurse", 1, occupation("nurse", "one"));
    matching.publish(
        Topics.RELEASES, "one", 1, release("one", 2, Instant.parse("2026-01-01T00:00:00Z")));

    PlanPublished plans = awaitPlans("early", 1);

    assertThat(said("early")).as("nothing was said too early").hasSize(1);
    assertThat(plans.plans()).hasSize(1);
    assertThat(plans.plans().getFirst().seats())
        .extracting(PlanPublished.Seats::offerId, PlanPublished.Seats::persons)
        .containsExactly(tuple("wounds", 3));
  }

  @Test
  @Order(2)
  void newAnswersGiveNewPlansThatNameTheirVersionAndOldOnesChangeNothing() {
    String employer = newFirm(3);
    awaitPlans(employer, 1);

    matching.publish(Topics.EMPLOYERS, employer, 2, firm(employer, 5));
    assertThat(persons(awaitPlans(employer, 2))).isEqualTo(5);

    List<Said<PlanPublished>> before = said(employer);
    matching.publish(Topics.EMPLOYERS, employer, 2, firm(employer, 5));
    matching.publish(Topics.EMPLOYERS, employer, 1, firm(employer, 3));
    awaitPlans(newFirm(1), 1);
    assertThat(said(employer)).isEqualTo(before);
    assertThat(before)
        .extracting(Said::version)
        .as("versions only go up")
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  @Order(3)
  void anOfferThatGoesAndOneThatComesReachEveryFirm() {
    String employer = newFirm(2);
    awaitPlans(employer, 1);

    matching.publishTombstone(Topics.OFFERS, "wounds", 2);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(newest(employer).plans()).isEmpty();
              assertThat(newest(employer).notes()).isNotEmpty();
            });

    matching.publish(Topics.OFFERS, "later", 1, offer("later", inWeeks(9), "skill:wounds"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(persons(newest(employer))).isEqualTo(2));
  }

  @Test
  @Order(4)
  void aSchemeThatIsPublishedIsTold() throws IOException {
    String employer = newFirm(2);
    assertThat(awaitPlans(employer, 1).schemes()).isEmpty();

    String scheme = "voorbeeld-zorgscan";
    Path file = Path.of("../../infra/local/demo/schemes", scheme + ".json");
    matching.publish(
        Topics.SCHEMES,
        scheme + "/1",
        1,
        new SchemePublished(
            scheme,
            "1",
            JsonMapper.builder().build().readTree(Files.readString(file)).get("rule")));
    Instant now = Instant.now();
    matching.publish(
        Topics.WINDOWS,
        "w1",
        1,
        new WindowPublished(
            "w1",
            scheme,
            "1",
            now.minus(Duration.ofDays(2)),
            now.plus(Duration.ofDays(60)),
            WindowPublished.Status.OPEN,
            null));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(newest(employer).firmMoney())
                    .extracting(PlanPublished.FirmMoney::activity)
                    .containsExactly("COMPANY_SCAN"));
  }

  @Test
  @Order(5)
  void aFirmThatIsGoneLosesItsPlansForGood() {
    String employer = newFirm(2);
    awaitPlans(employer, 1);

    matching.publishTombstone(Topics.EMPLOYERS, employer, 2);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(said(employer).getLast().payload()).as("tombstone").isEmpty());
    List<Said<PlanPublished>> before = said(employer);
    matching.publish(Topics.EMPLOYERS, employer, 1, firm(employer, 2));
    awaitPlans(newFirm(1), 1);

    assertThat(said(employer)).isEqualTo(before);
    assertThat(before.getLast().version()).isGreaterThan(before.getFirst().version());
  }

  @Test
  @Order(6)
  void anotherInstanceSaysNothingThatWasSaidAndSeesToTheFirmsOfTheFirst() {
    String employer = newFirm(2);
    awaitPlans(employer, 1);
    List<Said<PlanPublished>> before = said(employer);

    matching.startAnInstance();
    awaitPlans(newFirm(1), 1);
    assertThat(said(employer)).isEqualTo(before);

    matching.stopTheFirstInstance();
    matching.publish(Topics.OFFERS, "sooner", 1, offer("sooner", inWeeks(1), "skill:wounds"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(newest(employer).plans().getFirst().seats())
                    .extracting(PlanPublished.Seats::offerId)
                    .contains("sooner"));
  }

  private static String newFirm(int persons) {
    String id = UUID.randomUUID().toString();
    matching.publish(Topics.EMPLOYERS, id, 1, firm(id, persons));
    return id;
  }

  private static EmployerPublished firm(String id, int persons) {
    return new EmployerPublished(
        id,
        new EmployerPublished.Firm(
            "Q", Set.of(), null, null, 12, null, null, null, null, null, null),
        List.of(
            new EmployerPublished.TeamRole(
                "r1",
                null,
                persons,
                8,
                null,
                null,
                null,
                List.of(
                    new EmployerPublished.Wish("skill:wounds", Necessity.MUST, persons, null)))),
        null,
        List.of());
  }

  private static LocalDate inWeeks(int weeks) {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusWeeks(weeks);
  }

  private static List<Said<PlanPublished>> said(String employer) {
    return matching.said(Topics.PLANS, employer);
  }

  private static PlanPublished awaitPlans(String employer, long version) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(newest(employer).employerVersion()).isEqualTo(version));
    return newest(employer);
  }

  private static PlanPublished newest(String employer) {
    List<Said<PlanPublished>> all = said(employer);
    assertThat(all).as("plans of " + employer).isNotEmpty();
    return all.getLast().payload().orElseThrow();
  }

  private static int persons(PlanPublished set) {
    return set.plans().stream()
        .findFirst()
        .map(plan -> plan.seats().stream().mapToInt(PlanPublished.Seats::persons).sum())
        .orElse(0);
  }
}
