package nl.leerroute.matching.team;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The plans that firms have, each published when its content changes. */
public interface TeamPlans {

  /**
   * Takes what was planned now; what says the same as before, or was planned from older answers,
   * changes nothing.
   *
   * @return firms whose plans are new
   */
  Mono<NavigableSet<String>> replace(List<TeamPlanSet> planned);

  /** The plans of firms that are gone go too, and everybody is told. */
  Mono<Void> erase(Collection<String> employerIds);

  /** Firms whose plans may have changed by this instant without any event. */
  Flux<String> due(Instant now);
}
