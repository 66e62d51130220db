package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What operators and regions look at has data in it: a metric that is misspelt, or that nobody
 * measures any more, gives an empty panel and an alert that never fires, but no error.
 */
class DashboardsIT {

  /** Two thirds of it would be a year of regional figures. */
  private static final int MOST_SERIES_OF_A_SERVICE = 2_500;

  @TempDir static Path folder = Path.of("");
  private static RunningSystem system;
  private static Prometheus prometheus;
  private static long begin;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        Prometheus.isInstalled("prometheus"), "Prometheus is not installed: dashboards untested");
    begin = System.nanoTime();
    system = Systems.shared();
    PastWeeks.happen(system);
    prometheus = Prometheus.start(system, folder.resolve("prometheus"));
  }

  @AfterAll
  static void stop() {
    if (prometheus != null) {
      prometheus.close();
      System.out.printf(
          "Dashboards took %d s%n", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }
  }

  @Test
  void everyExpressionOfEveryDashboardAndEveryAlertHasData() throws Exception {
    List<String> questions =
        Stream.concat(
                Dashboard.all().stream().flatMap(dashboard -> dashboard.questions().stream()),
                prometheus.watched().stream())
            .distinct()
            .toList();
    IntakeClient intake = new IntakeClient(system);

    assertThat(questions).hasSizeGreaterThan(25);
    await()
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofSeconds(3))
        .untilAsserted(
            () -> {
              somebodyComesBy(intake);
              assertThat(questions).filteredOn(question -> !prometheus.knows(question)).isEmpty();
            });
  }

  @Test
  void everyServiceHasABoundedNumberOfSeries() {
    List<JsonNode> services =
        await()
            .atMost(Duration.ofMinutes(1))
            .until(
                () -> prometheus.query("count by (service) ({job=\"leerroute\"})").toList(),
                found -> found.size() == 6);

    for (JsonNode service : services) {
      int series = service.at("/value/1").asInt();
      System.out.printf("%s: %d series%n", service.at("/metric/service").asString(), series);
      assertThat(series).as(service.toString()).isLessThan(MOST_SERIES_OF_A_SERVICE);
    }
    assertThat(prometheus.query("{__name__=~\"http_server_requests_active.*bucket\"}")).isEmpty();
  }

  /** Touches every service that answers requests. */
  private static void somebodyComesBy(IntakeClient intake) throws InterruptedException {
    intake.submit(UUID.randomUUID().toString().replace("-", ""), CrashIT.ANSWERS);
    for (String page : List.of("/", "/regelingen", "/regio", "/mijn/werk?q=zorg")) {
      assertThat(RunningSystem.answers(system.address() + page)).as(page).isTrue();
    }
  }
}
