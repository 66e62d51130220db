package nl.leerroute.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.Text;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

/** What everybody may ask of a week, and what nobody gets to know of it. */
class FunnelTest {

  @TempDir static Path directory = Path.of("");
  private static InsightsServers servers;
  private static Insights insights;

  private final FunnelWeek week = FunnelWeek.next();

  @BeforeAll
  static void start() throws IOException, JOSEException {
    servers = new InsightsServers(directory);
    insights = servers.start(servers.database("live"), "insights");
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @Test
  void aWeekIsPublishedOnceItIsOverAndTellsOnNobody() {
    publish(week.people("a", 23, "AM01", Stage.ENTERED, Stage.GOAL_SET));
    publish(week.people("b", 9, "AM02", Stage.ENTERED));
    publish(week.people("c", 12, null, Stage.ENTERED));

    insights.publishAt(week.week().until().minusSeconds(1));
    insights
        .as(Role.ANALYST)
        .get()
        .uri("/funnel?period={week}", week.name())
        .exchange()
        .expectStatus()
        .isNotFound();
    insights.publishAt(week.afterwards());

    FunnelWeek.Funnel groningen = week.told(insights, "AM01");
    assertThat(groningen.edition()).isEqualTo(1);
    assertThat(groningen.regionName()).isEqualTo(new Text("Groningen", "Groningen"));
    assertThat(groningen.population().nl()).isNotBlank();
    assertThat(groningen.definition().en()).isNotBlank();
    assertThat(groningen.persons()).startsWith(20, 20).filteredOn(Objects::nonNull).hasSize(2);
    assertThat(week.told(insights, "AM02").persons()).containsOnlyNulls();
    assertThat(week.told(insights, "OTHER").persons()).startsWith(10, null);
    assertThat(week.told(insights, "ALL").persons())
        .startsWith(30, 20)
        .filteredOn(Objects::nonNull)
        .hasSize(2);
    assertThat(week.told(insights, "ALL").stages().getFirst().partial()).isTrue();
    assertThat(week.told(insights, "AM02").stages()).allMatch(FunnelWeek.StageFigure::suppressed);
  }

  @Test
  void whereSomebodyLivesCountsForStagesBeforeItWasKnownToo() {
    List<JourneyAdvanced> journeys = new ArrayList<>(week.people("p", 10, null, Stage.ENTERED));
    journeys.addAll(week.people("p", 10, "AM36", Stage.ANSWERED));
    publish(journeys);

    insights.publishAt(week.afterwards());

    assertThat(week.told(insights, "AM36").persons())
        .startsWith(10, null, 10)
        .filteredOn(Objects::nonNull)
        .hasSize(2);
  }

  @Test
  void prometheusSeesWhatIsPublishedAndNothingElse() {
    publish(week.people("seen", 40, "AM01", Stage.ENTERED));
    publish(week.people("unseen", 8, "AM03", Stage.ENTERED));
    insights.publishAt(week.afterwards());

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
    publish(week.people("p", 1, "AM01", Stage.ENTERED));
    insights.publishAt(week.afterwards());

    List<Period> periods = Period.of(insights);

    assertThat(periods).first().extracting(Period::period).isEqualTo(week.name());
    assertThat(periods)
        .extracting(Period::from)
        .isSortedAccordingTo(Comparator.<Instant>naturalOrder().reversed());
  }

  private void publish(List<JourneyAdvanced> journeys) {
    week.publish(servers, insights, journeys);
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
}
