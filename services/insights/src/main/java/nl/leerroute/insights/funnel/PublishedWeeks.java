package nl.leerroute.insights.funnel;

import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was published, for good. */
public interface PublishedWeeks {

  Mono<PublishedWeek> find(Week week);

  /** The newest week first. */
  Flux<PublishedWeek> all();

  /**
   * Publishes what the decision makes of the week's editions so far; nothing when it is empty. Two
   * instances that publish at once publish one edition.
   */
  Mono<Void> publish(
      Week week, Function<Optional<PublishedWeek>, Optional<PublishedWeek>> decision);
}
