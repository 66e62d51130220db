package nl.leerroute.insights.funnel;

import reactor.core.publisher.Mono;

/** The people by group as they were published last. */
public interface KnownPeople {

  /** Empty while no week was published. */
  Mono<People> find();

  /** Puts these in the place of an earlier week; what was published of a week never changes. */
  Mono<Void> publish(People people);
}
