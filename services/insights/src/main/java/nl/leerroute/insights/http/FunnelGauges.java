package nl.leerroute.insights.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.leerroute.insights.funnel.Figure;
import nl.leerroute.insights.funnel.PublishedWeek;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.insights.funnel.Stage;
import nl.leerroute.insights.funnel.Upcoming;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The published figures of the last year for Prometheus, at most 53 x 6 x 6 series.
 *
 * <p>The period is a label: the figure belongs to that week, not to the moment of the scrape. What
 * is hidden has no series.
 */
class FunnelGauges {

  private static final int WEEKS = 53;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final PublishedWeeks published;
  private final MultiGauge persons;

  FunnelGauges(PublishedWeeks published, MeterRegistry registry, Clock clock) {
    this.published = published;
    this.persons =
        MultiGauge.builder("leerroute.funnel.persons")
            .description("People who came this far for the first time in the period, in tens")
            .register(registry);
    TimeGauge.builder(
            "leerroute.funnel.due",
            () -> Upcoming.after(clock.instant()).due().getEpochSecond(),
            TimeUnit.SECONDS)
        .description("When the figures of the period that is not over yet are due, in Unix time")
        .register(registry);
  }

  /** As often as Prometheus looks: any instance may have published since. */
  @Scheduled(fixedDelayString = "PT15S")
  void refresh() {
    List<PublishedWeek> weeks =
        Objects.requireNonNull(published.all().take(WEEKS).collectList().block(PATIENCE));
    List<Row<?>> rows = weeks.stream().<Row<?>>flatMap(FunnelGauges::rows).toList();
    persons.register(rows, true);
  }

  private static Stream<Row<?>> rows(PublishedWeek week) {
    return Scope.all().stream()
        .flatMap(scope -> Arrays.stream(Stage.values()).flatMap(stage -> row(week, scope, stage)));
  }

  private static Stream<Row<?>> row(PublishedWeek week, Scope scope, Stage stage) {
    return switch (scope.figure(week.latest().figures(), stage)) {
      case Figure.Shown(int shown) ->
          Stream.of(
              Row.of(
                  Tags.of(
                      "period", week.week().name(),
                      "region", scope.code(),
                      "stage", stage.name()),
                  shown));
      case Figure.Hidden() -> Stream.empty();
    };
  }
}
