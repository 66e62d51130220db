package nl.leerroute.insights.funnel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Publishes each week once it is over, and corrects earlier weeks along with it.
 *
 * <p>Corrections wait for the next week, so that a new edition never stands for a single late fact.
 */
public final class PublishingWeeks {

  /** Facts of the last minutes of a week get this long to arrive. */
  static final Duration PATIENCE = Duration.ofHours(6);

  private final Flows flows;
  private final PublishedWeeks published;
  private final Clock clock;

  public PublishingWeeks(Flows flows, PublishedWeeks published, Clock clock) {
    this.flows = flows;
    this.published = published;
    this.clock = clock;
  }

  /** Publishes what is due; does nothing, and reads no flows, when the last week is out already. */
  public Mono<Void> publishDue() {
    Instant now = clock.instant();
    Week last = Week.of(now.minus(PATIENCE)).previous();
    return published
        .find(last)
        .hasElement()
        .filter(out -> !out)
        .flatMap(_ -> flows.all().reduceWith(Tables::new, Tables::add))
        .map(tables -> tables.until(last))
        .flatMapMany(tables -> publish(tables, now))
        .then();
  }

  private Flux<Void> publish(NavigableMap<Week, Table> tables, Instant now) {
    return Flux.fromIterable(tables.entrySet())
        .concatMap(
            entry -> {
              Figures figures = Disclosure.of(entry.getValue());
              return published.publish(
                  entry.getKey(),
                  before -> PublishedWeek.next(entry.getKey(), before, figures, now));
            });
  }
}
