package nl.leerroute.insights;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.Week;
import nl.leerroute.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** A week so far from now that nothing is due by the real clock: what happens in it and is told. */
record FunnelWeek(Week week) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static Week latest = Week.of(Instant.parse("2041-02-02T12:00:00Z"));

  /** Later than all that were asked for before it. */
  static synchronized FunnelWeek next() {
    latest = latest.next();
    return new FunnelWeek(latest);
  }

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

  String name() {
    return week.name();
  }

  /** A moment at which the figures of this week are due. */
  Instant afterwards() {
    return week.until().plus(Duration.ofHours(7));
  }

  Funnel told(Insights insights, String region) {
    return Objects.requireNonNull(
        insights
            .as(Role.ANALYST)
            .get()
            .uri("/funnel?period={week}&region={region}", Map.of("week", name(), "region", region))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(Funnel.class)
            .returnResult()
            .getResponseBody());
  }

  /** So many people of this week, each of whom reached these stages. */
  List<JourneyAdvanced> people(
      String called, int persons, @Nullable String region, Stage... stages) {
    return IntStream.range(0, persons)
        .boxed()
        .flatMap(
            person ->
                Arrays.stream(stages)
                    .map(stage -> journey(called + "-" + person, person, region, stage)))
        .toList();
  }

  private JourneyAdvanced journey(String person, int minute, @Nullable String region, Stage stage) {
    return JourneyAdvanced.reached(
        name() + "-" + person,
        stage,
        week.from().plusSeconds(3600L + minute * 60L + 10L * stage.name().length()),
        JourneyAdvanced.Classes.of(region));
  }

  /** Returns when insights has folded them. */
  void publish(InsightsServers servers, Insights insights, List<JourneyAdvanced> journeys) {
    servers.publish(journeys);
    List<String> expected =
        journeys.stream().map(journey -> journey.flowId() + journey.stage()).distinct().toList();
    await().atMost(PATIENCE).until(() -> insights.folded(name()).containsAll(expected));
  }
}
