package nl.leerroute.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.money.SchemePurse;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.route.Alternatives;
import nl.leerroute.matching.route.PlanningAlternatives;
import nl.leerroute.matching.route.Route;
import nl.leerroute.matching.route.Wish;

/** What is lost and won with a smaller limit on the effort of searching. */
final class PlanEfforts {

  /** The last one is what the others are held against. */
  private static final List<Integer> LIMITS = List.of(200, 2_000, 20_000);

  private static final double MICRO_PERCENT = 1e4;

  private final World world;
  private final LocalDate day;
  private final Rows table;

  PlanEfforts(int offers, World world, LocalDate day) {
    this.world = world;
    this.day = day;
    this.table =
        new Rows(
            "Limits on nodes among %,d offers: time to search, and what is lost".formatted(offers),
            "nodes for each aim",
            "p50",
            "p99",
            "nodes a plan",
            "proven",
            "same routes",
            "less of the goal");
  }

  Rows measured(List<Profile> people) {
    List<Alternatives> most = plan(people, LIMITS.getLast(), new Waits());
    for (int limit : LIMITS) {
      Waits waits = new Waits();
      row(limit, plan(people, limit, waits), most, waits);
    }
    return table;
  }

  private List<Alternatives> plan(List<Profile> people, int limit, Waits waits) {
    PlanningAlternatives planning = new PlanningAlternatives(limit);
    List<Alternatives> planned = new ArrayList<>();
    for (Profile person : people) {
      HeldSkills held = HeldSkills.of(world.taxonomy(), person);
      Wish wish =
          person
              .goal()
              .flatMap(world.taxonomy()::occupation)
              .map(goal -> new Wish.Goal(Gap.between(goal, held)))
              .orElseThrow();
      SchemePurse purse = new SchemePurse(world.schemes(), person.situation(), day);
      long begun = System.nanoTime();
      planned.add(planning.plan(world.offers(), wish, held, person, day, purse));
      waits.add(Duration.ofNanos(System.nanoTime() - begun));
    }
    return planned;
  }

  private void row(int limit, List<Alternatives> some, List<Alternatives> most, Waits waits) {
    int proven = 0;
    int same = 0;
    long nodes = 0;
    long less = 0;
    for (int person = 0; person < some.size(); person++) {
      Alternatives found = some.get(person);
      proven += found.routes().stream().allMatch(route -> route.unproven().isEmpty()) ? 1 : 0;
      same += measures(found).equals(measures(most.get(person))) ? 1 : 0;
      nodes += found.nodes();
      less += gain(most.get(person)) - gain(found);
    }
    table.row(
        "%,d".formatted(limit),
        waits.median(),
        waits.p99(),
        "%,d".formatted(nodes / some.size()),
        "%.1f%%".formatted(100.0 * proven / some.size()),
        "%.1f%%".formatted(100.0 * same / some.size()),
        "%.3f%%".formatted(less / MICRO_PERCENT / some.size()));
  }

  private record Told(Set<Aim> aims, List<String> offers, Object own) {}

  private static List<Told> measures(Alternatives alternatives) {
    return alternatives.routes().stream()
        .map(
            route ->
                new Told(
                    route.aims(),
                    route.steps().stream().map(step -> step.offer().id()).toList(),
                    route.own()))
        .toList();
  }

  private static int gain(Alternatives alternatives) {
    return alternatives.routes().stream()
        .filter(route -> route.aims().contains(Aim.MOST_COMPLETE))
        .mapToInt(Route::gainMicro)
        .findFirst()
        .orElse(0);
  }
}
