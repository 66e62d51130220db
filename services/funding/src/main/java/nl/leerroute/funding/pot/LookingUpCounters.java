package nl.leerroute.funding.pot;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Window;
import nl.leerroute.funding.window.Windows;
import reactor.core.publisher.Mono;

/** Looks up where one applies here. */
public final class LookingUpCounters {

  private final Plans plans;
  private final Windows windows;
  private final Clock clock;

  public LookingUpCounters(Plans plans, Windows windows, Clock clock) {
    this.plans = plans;
    this.windows = windows;
    this.clock = clock;
  }

  /**
   * Every window that a pot feeds, the past ones too, by its opening.
   *
   * @param schemes whose windows they are; none: of all schemes
   */
  public Mono<List<Counter>> of(Collection<String> schemes) {
    Instant now = clock.instant();
    return windows
        .all()
        .map(Announced::window)
        .filter(window -> schemes.isEmpty() || schemes.contains(window.scheme().scheme()))
        .collectMap(Window::id)
        .flatMap(
            known ->
                plans
                    .all()
                    .flatMapIterable(plan -> counters(plan, known, now))
                    .sort(
                        Comparator.comparing((Counter counter) -> counter.window().opens())
                            .thenComparing(counter -> counter.window().id()))
                    .collectList());
  }

  private static List<Counter> counters(Plan plan, Map<String, Window> known, Instant now) {
    return plan.terms().lanes().keySet().stream()
        .filter(known::containsKey)
        .map(known::get)
        .map(window -> new Counter(window, plan, window.statusAt(now)))
        .toList();
  }
}
