package nl.leerroute.matching.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The route sets that people have, each published when its content changes. */
public interface RouteSets {

  /**
   * Takes what was planned now. A set that says the same as before, or that was planned from older
   * answers, changes nothing; that it was planned on another day is no other content.
   */
  Mono<Taken> replace(List<RouteSet> planned);

  /** The routes of erased profiles go, and everybody is told. */
  Mono<Void> erase(Collection<String> profileIds);

  /** Profiles whose answer may have changed by this instant without any event. */
  Flux<String> due(Instant now);

  /**
   * @param published profiles whose route set is new
   * @param unchanged how many said the same as before
   */
  record Taken(NavigableSet<String> published, int unchanged) {}
}
