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
 * Nothing is published from facts that are only half read: what is due waits for the next look.
 */
public final class PublishingWeeks {

  /** Facts younger than this may be on their way into their flows: somebody always arrives. */
  private static final Duration ON_THEIR_WAY = Duration.ofMinutes(1);

  private final Facts facts;
  private final Flows flows;
  private final Shortages shortages;
  private final PublishedWeeks published;
  private final KnownPeople people;
  private final Clock clock;

  public PublishingWeeks(
      Facts facts,
      Flows flows,
      Shortages shortages,
      PublishedWeeks published,
      KnownPeople people,
      Clock clock) {
    this.facts = facts;
    this.flows = flows;
    this.shortages = shortages;
    this.published = published;
    this.people = people;
    this.clock = clock;
  }

  /** Publishes what is due; does nothing, and reads no flows, when the last week is out already. */
  public Mono<Void> publishDue() {
    Instant now = clock.instant();
    Week last = Upcoming.after(now).week().previous();
    return published
        .find(last)
        .hasElement()
        .filter(out -> !out)
        .flatMap(_ -> facts.foldedBy(now.minus(ON_THEIR_WAY)))
        .filter(folded -> folded)
        .flatMap(_ -> publishPeople(last).then(flows.all().reduceWith(Tables::new, Tables::add)))
        .flatMap(tables -> shortages.all().reduce(tables, Tables::add))
        .map(tables -> tables.until(last))
        .flatMapMany(tables -> publish(tables, now))
        .then();
  }

  /** Before the week itself, so that it is done again when that did not come through. */
  private Mono<Void> publishPeople(Week last) {
    return flows
        .all()
        .reduceWith(() -> new Census(last), Census::add)
        .map(Disclosure::of)
        .flatMap(people::publish);
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
