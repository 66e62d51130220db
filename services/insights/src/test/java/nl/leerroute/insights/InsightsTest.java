package nl.leerroute.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.Text;
import nl.leerroute.embedded.EmbeddedDatabase;
import nl.leerroute.insights.funnel.Week;
import nl.leerroute.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

/**
 * Insights as others meet it. Each test lives in a week of its own, later than all before it, and
 * far from now, so that nothing is due by the real clock.
 */
class InsightsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir static Path directory = Path.of("");
  private static InsightsServers servers;
  private static EmbeddedDatabase database;
  private static Insights insights;
  private static Week latest = Week.of(Instant.parse("2041-02-02T12:00:00Z"));

  private final Week week = nextWeek();

  @BeforeAll
  static void start() throws IOException, JOSEException {
    servers = new InsightsServers(directory);
    database = servers.database("live");
    insights = servers.start(database, "insights");
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @Test
  void aWeekIsPublishedOnceItIsOverAndTellsOnNobody() {
    publish(people("a", 23, "AM01", Stage.ENTERED, Stage.GOAL_SET));
    publish(people("b", 9, "AM02", Stage.ENTERED));
    publish(people("c", 12, null, Stage.ENTERED));

    insights.publishAt(week.until().minusSeconds(1));
    insights
        .as(Role.ANALYST)
        .get()
        .uri("/funnel?period={week}", week.name())
        .exchange()
        .expectStatus()
        .isNotFound();
    insights.publishAt(afterwards());

    Funnel groningen = funnel("AM01");
    assertThat(groningen.edition()).isEqualTo(1);
    assertThat(groningen.regionName()).isEqualTo(new Text("Groningen", "Groningen"));
    assertThat(groningen.population().nl()).isNotBlank();
    assertThat(groningen.definition().en()).isNotBlank();
    assertThat(groningen.persons()).containsExactly(20, 20, null, null, null, null);
    assertThat(funnel("AM02").persons()).containsOnlyNulls();
    assertThat(funnel("OTHER").persons()).startsWith(10, null);
    assertThat(funnel("ALL").persons()).containsExactly(30, 20, null, null, null, null);
    assertThat(funnel("ALL").stages().getFirst().partial()).isTrue();
    assertThat(funnel("AM02").stages()).allMatch(StageFigure::suppressed);
  }

  @Test
  void whereSomebodyLivesCountsForStagesBeforeItWasKnownToo() {
    List<JourneyAdvanced> journeys = new ArrayList<>(people("p", 10, null, Stage.ENTERED));
    journeys.addAll(people("p", 10, "AM36", Stage.ANSWERED));
    publish(journeys);

    insights.publishAt(afterwards());

    assertThat(funnel("AM36").persons()).containsExactly(10, null, 10, null, null, null);
  }

  @Test
  void aRebuiltViewEqualsTheLiveOneWhateverWasRepeatedAndShuffled() {
    List<JourneyAdvanced> journeys = new ArrayList<>();
    journeys.addAll(people("x", 31, "AM03", Stage.values()));
    journeys.addAll(people("y", 17, "AM01", Stage.ENTERED, Stage.ANSWERED));
    journeys.addAll(people("z", 4, "AM36", Stage.CHOSEN));
    publish(journeys);
    List<JourneyAdvanced> again = new ArrayList<>(journeys);
    Collections.shuffle(again, new Random(7));
    publish(again);
    servers.publishGarbage();
    publish(people("last", 1, "AM02", Stage.ENTERED));
    insights.publishAt(afterwards());

    Insights rebuilt = servers.start(servers.database("empty"), "insights-rebuilt");
    await()
        .atMost(PATIENCE)
        .until(() -> rebuilt.facts(week.name()), facts -> facts == insights.facts(week.name()));
    rebuilt.publishAt(afterwards());

    for (String region : List.of("ALL", "AM01", "AM02", "AM03", "AM36", "OTHER")) {
      assertThat(funnel(rebuilt, region).stages()).isEqualTo(funnel(region).stages());
    }
    assertThat(funnel("AM03").persons()).containsOnly(30);
    assertThat(funnel("AM01").persons()).containsExactly(20, null, 20, null, null, null);
  }

  @Test
  void aRestartNeitherLosesNorDoubles() {
    publish(people("early", 14, "AM02", Stage.ENTERED));
    insights.close();
    servers.publish(people("away", 6, "AM02", Stage.ENTERED));
    insights = servers.start(database, "insights");
    publish(people("late", 5, "AM02", Stage.ENTERED));
    awaitFacts(25);

    insights.publishAt(afterwards());

    assertThat(funnel("AM02").persons()).startsWith(30, null);
  }

  @Test
  void aLateFactWaitsForTheNextWeekAndThenMakesANewEditionWithItsReason() {
    publish(people("on-time", 12, "AM01", Stage.ENTERED));
    insights.publishAt(afterwards());
    publish(people("too-late", 12, "AM01", Stage.ENTERED));

    insights.publishAt(afterwards().plus(Duration.ofDays(2)));
    assertThat(funnel("AM01").edition()).isEqualTo(1);

    Week following = nextWeek();
    insights.publishAt(following.until().plus(Duration.ofHours(7)));
    insights.publishAt(following.until().plus(Duration.ofHours(8)));

    assertThat(funnel("AM01").edition()).isEqualTo(2);
    assertThat(funnel("AM01").persons()).startsWith(20, null);
    assertThat(funnel("AM01").reason().nl()).startsWith("Verbeterd");
  }

  @Test
  void whileFactsAreReadAgainNothingIsPublishedAndAfterwardsNothingHasChanged() {
    List<JourneyAdvanced> journeys = people("known", 40, "AM02", Stage.ENTERED);
    publish(journeys);
    insights.publishAt(afterwards());
    Funnel before = funnel("AM02");
    Instant nextLook = nextWeek().until().plus(Duration.ofHours(7));

    insights.stopReading();
    insights.forgetFlows();
    servers.rewind("insights");
    insights.fold(journeys.subList(0, 15));
    insights.lookAt(nextLook);

    assertThat(periods()).first().isEqualTo(week.name());
    assertThat(funnel("AM02")).isEqualTo(before);

    insights.goOnReading();
    insights.publishAt(nextLook);

    assertThat(periods()).first().isEqualTo(Week.of(nextLook).previous().name());
    assertThat(funnel("AM02")).isEqualTo(before);
  }

  @Test
  void prometheusSeesWhatIsPublishedAndNothingElse() {
    publish(people("seen", 40, "AM01", Stage.ENTERED));
    publish(people("unseen", 8, "AM03", Stage.ENTERED));
    insights.publishAt(afterwards());

    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(series()).anyMatch(line -> line.endsWith(" 40.0")));
    assertThat(series())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("leerroute_funnel_persons")
                    .contains("region=\"AM01\"", "stage=\"ENTERED\""))
        .noneMatch(line -> line.contains("AM03"));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleSeesTheSame(Role role) {
    insights.as(role).get().uri("/funnel/periods").exchange().expectStatus().isOk();
    insights
        .as(role)
        .get()
        .uri("/funnel/upcoming")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.period")
        .exists()
        .jsonPath("$.due")
        .exists();
    insights
        .as(role)
        .get()
        .uri("/funnel?region=AM99")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].allowed.length()")
        .isEqualTo(6);
    insights.as(role).get().uri("/funnel?period=tomorrow").exchange().expectStatus().isNotFound();
  }

  @Test
  void withoutATokenOnlyTheMetricsAreOpen() {
    insights.anonymous().get().uri("/funnel").exchange().expectStatus().isUnauthorized();
    insights.anonymous().get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
    assertThat(
            insights
                .as(Role.OPERATOR)
                .get()
                .uri("/flows")
                .exchange()
                .returnResult(String.class)
                .getStatus())
        .isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void periodsAreListedNewestFirst() {
    publish(people("p", 1, "AM01", Stage.ENTERED));
    insights.publishAt(afterwards());

    List<Period> periods = listed();

    assertThat(periods).first().extracting(Period::period).isEqualTo(week.name());
    assertThat(periods)
        .extracting(Period::from)
        .isSortedAccordingTo(Comparator.<Instant>naturalOrder().reversed());
  }

  record Period(String period, Instant from, Instant until, int edition, Instant publishedAt) {}

  record Funnel(
      String period,
      String region,
      Text regionName,
      int edition,
      Text reason,
      Text population,
      Text definition,
      List<StageFigure> stages) {

    List<@Nullable Integer> persons() {
      return stages.stream().<@Nullable Integer>map(StageFigure::persons).toList();
    }
  }

  record StageFigure(
      String stage, @Nullable Integer persons, boolean suppressed, boolean partial) {}

  private Funnel funnel(String region) {
    return funnel(insights, region);
  }

  private Funnel funnel(Insights source, String region) {
    return Objects.requireNonNull(
        source
            .as(Role.ANALYST)
            .get()
            .uri(
                "/funnel?period={week}&region={region}",
                Map.of("week", week.name(), "region", region))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(Funnel.class)
            .returnResult()
            .getResponseBody());
  }

  private List<String> periods() {
    return listed().stream().map(Period::period).toList();
  }

  private static List<Period> listed() {
    return Objects.requireNonNull(
        insights
            .as(Role.VISITOR)
            .get()
            .uri("/funnel/periods")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBodyList(Period.class)
            .returnResult()
            .getResponseBody());
  }

  private List<String> series() {
    String metrics =
        Objects.requireNonNull(
            insights
                .anonymous()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    return metrics.lines().filter(line -> line.contains("\"" + week.name() + "\"")).toList();
  }

  /** So many people of this week, each of whom reached these stages. */
  private List<JourneyAdvanced> people(
      String name, int persons, @Nullable String region, Stage... stages) {
    return IntStream.range(0, persons)
        .boxed()
        .flatMap(
            person ->
                Arrays.stream(stages)
                    .map(
                        stage ->
                            new JourneyAdvanced(
                                week.name() + "-" + name + "-" + person,
                                stage,
                                week.from()
                                    .plusSeconds(
                                        3600L + person * 60L + 10L * stage.name().length()),
                                new JourneyAdvanced.Classes(
                                    null, null, region, null, null, null, null))))
        .toList();
  }

  /** Publishes journeys and waits until they are folded. */
  private void publish(List<JourneyAdvanced> journeys) {
    servers.publish(journeys);
    List<String> expected =
        journeys.stream().map(journey -> journey.flowId() + journey.stage()).distinct().toList();
    await().atMost(PATIENCE).until(() -> insights.folded(week.name()).containsAll(expected));
  }

  private void awaitFacts(long facts) {
    await().atMost(PATIENCE).until(() -> insights.facts(week.name()) == facts);
  }

  private Instant afterwards() {
    return week.until().plus(Duration.ofHours(7));
  }

  private static synchronized Week nextWeek() {
    latest = latest.next();
    return latest;
  }
}
