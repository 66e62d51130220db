package nl.leerroute.matching.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.planning.Worlds;
import reactor.core.publisher.Flux;

/**
 * Plans firms again whenever their answers, the world or the day change. Firms are few, so a change
 * of the world is one for all of them; who waits, waits once.
 *
 * <p>Blocks: for consumer threads and threads of its own, never for an event loop. One firm is
 * planned at a time, from answers and a world that are read when it is its turn, so that plans
 * never come from an older world than the ones before them. Repeating changes nothing.
 */
public final class KeepingTeamsCurrent {

  private final Lock oneAtATime = new ReentrantLock(true);
  private final Employers employers;
  private final TeamPlans plans;
  private final PlanningTeams planning;
  private final Worlds worlds;
  private final TeamWatch watch;
  private final Clock clock;
  private final Set<String> waiting = new LinkedHashSet<>();

  public KeepingTeamsCurrent(
      Employers employers,
      TeamPlans plans,
      PlanningTeams planning,
      Worlds worlds,
      TeamWatch watch,
      Clock clock) {
    this.employers = employers;
    this.plans = plans;
    this.planning = planning;
    this.worlds = worlds;
    this.watch = watch;
    this.clock = clock;
  }

  /** Plans from the newest answers that are stored, whichever of them a message brought. */
  public void planAgain(Collection<String> employerIds) {
    alone(() -> waiting.addAll(employerIds));
    planWhoWaits();
  }

  /**
   * @param which are planned here, and may be told something else now
   */
  public void planAll(Predicate<String> which) {
    planAgain(all(employers.ids().filter(which)));
  }

  /**
   * @param which of those whose day has come are planned here
   */
  public void planWhatIsDue(Predicate<String> which) {
    planAgain(all(plans.due(clock.instant()).filter(which)));
  }

  /** Does not return before the one is done that may be among them. */
  public void letGo(Predicate<String> which) {
    alone(() -> waiting.removeIf(which));
  }

  private static List<String> all(Flux<String> ids) {
    return ids.collectList().blockOptional().orElse(List.of());
  }

  private void planWhoWaits() {
    boolean more = true;
    while (more) {
      more = planTheNext();
    }
  }

  /** Whether anybody still waits who can be planned. */
  private boolean planTheNext() {
    oneAtATime.lock();
    try {
      Optional<String> next = waiting.stream().findFirst();
      return next.isPresent() && planned(next.get());
    } finally {
      oneAtATime.unlock();
    }
  }

  private void alone(Runnable work) {
    oneAtATime.lock();
    try {
      work.run();
    } finally {
      oneAtATime.unlock();
    }
  }

  private boolean planned(String employerId) {
    Optional<Employer> employer = employers.find(employerId).blockOptional();
    Optional<World> world = worlds.current();
    if (employer.isEmpty()) {
      plans.erase(Set.of(employerId)).block();
    } else if (world.isEmpty()) {
      return false;
    } else {
      plan(world.get(), employer.get());
    }
    waiting.remove(employerId);
    return true;
  }

  /**
   * A firm that cannot be planned keeps its plans and holds up nobody. After publishing it is asked
   * once more whether the firm is there: another process may have heard that it is gone.
   */
  private void plan(World world, Employer employer) {
    Instant begun = clock.instant();
    long start = System.nanoTime();
    TeamPlanSet planned;
    try {
      planned = planning.plan(world, employer, begun);
    } catch (RuntimeException why) {
      watch.failed(employer.id(), why);
      return;
    }
    watch.planned(Duration.ofNanos(System.nanoTime() - start));
    Set<String> published = plans.replace(List.of(planned)).blockOptional().orElseThrow();
    if (!published.isEmpty() && employers.find(employer.id()).blockOptional().isEmpty()) {
      plans.erase(Set.of(employer.id())).block();
    }
  }
}
