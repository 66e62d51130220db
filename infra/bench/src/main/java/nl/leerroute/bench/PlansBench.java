package nl.leerroute.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.taxonomy.Taxonomy;

/**
 * What a whole plan takes, from the gap to the words, through the classes that plan in the service,
 * on one thread: among more and more offers over all of ESCO, with a hundred schemes.
 */
final class PlansBench {

  private static final int FEWEST_OFFERS = 10_000;
  private static final int SCHEMES = 100;
  private static final int PEOPLE_FOR_EFFORTS = 20;

  /** For those that count, and for those before them, at each size. */
  private static final long MOST_NANOS = 30_000_000_000L;

  private static final double GOAL_MILLIS = 25;
  private static final double GOAL_PROVEN_PERCENT = 95;

  /** A Monday on which many schemes of the library held. */
  private static final LocalDate DAY = LocalDate.of(2023, 3, 6);

  private static final Instant NOON =
      DAY.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();

  private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Taxonomy taxonomy;
  private final Schemes schemes = Schemes.of(Library.shipped().schemes(SCHEMES));
  private final int people;
  private final Rows table =
      new Rows(
          "Whole plans over all of ESCO and %d schemes, one thread".formatted(SCHEMES),
          "offers",
          "people",
          "p50",
          "p99",
          "max",
          "processor p50",
          "p99",
          "a second",
          "KB a plan",
          "MB of offers",
          "with routes",
          "proven",
          "goal p99 < %.0f ms, %.0f%% proven".formatted(GOAL_MILLIS, GOAL_PROVEN_PERCENT));
  private final Rows shares =
      new Rows(
          "Where the time goes, percent",
          "offers",
          "gap",
          "candidates",
          "search",
          "funding",
          "explanation");

  private final List<Rows> efforts = new ArrayList<>();

  private PlansBench(Taxonomy taxonomy, int people) {
    this.taxonomy = taxonomy;
    this.people = people;
  }

  static void run(Sizes sizes) throws IOException {
    PlansBench bench = new PlansBench(EscoConcepts.taxonomy(), sizes.people());
    for (int offers = FEWEST_OFFERS; offers <= sizes.offers(); offers *= 10) {
      bench.measure(offers);
    }
    System.out.println("\n" + bench.table + "\n" + bench.shares);
    bench.efforts.forEach(each -> System.out.println("\n" + each));
  }

  private void measure(int offers) throws IOException {
    long heap = heap();
    World world =
        new World(
            taxonomy,
            Offers.of(taxonomy, new GeneratedOffers(taxonomy, DAY).many(offers)),
            schemes);
    heap = heap() - heap;
    System.out.printf("Planning among %,d offers%n", offers);
    PlanningRoutes planning = new PlanningRoutes();
    plan(world, planning, new GeneratedPeople(taxonomy, 1).many(people / 2), new Times());
    List<Profile> profiles = new GeneratedPeople(taxonomy, 2).many(people);
    Times times = new Times();
    try (PlanParts parts = new PlanParts()) {
      long allocated = memory.getCurrentThreadAllocatedBytes();
      List<RouteSet> planned = plan(world, planning, profiles, times);
      allocated = memory.getCurrentThreadAllocatedBytes() - allocated;
      row(offers, planned, times, allocated / planned.size(), heap);
      Map<PlanParts.Part, Long> seen = parts.shares();
      shares.row(
          "%,d".formatted(offers),
          seen.getOrDefault(PlanParts.Part.GAP, 0L),
          seen.getOrDefault(PlanParts.Part.CANDIDATES, 0L),
          seen.getOrDefault(PlanParts.Part.SEARCH, 0L),
          seen.getOrDefault(PlanParts.Part.FUNDING, 0L),
          seen.getOrDefault(PlanParts.Part.EXPLANATION, 0L));
    }
    if (offers == FEWEST_OFFERS) {
      efforts.add(
          new PlanEfforts(offers, world, DAY)
              .measured(profiles.subList(0, Math.min(people, PEOPLE_FOR_EFFORTS))));
    }
  }

  /** Of every plan, in nanoseconds: what passed, and what the processor worked on it. */
  private record Times(List<Long> passed, List<Long> worked) {

    Times() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** One after another, as many as there is time for. */
  private List<RouteSet> plan(
      World world, PlanningRoutes planning, List<Profile> people, Times times) {
    List<RouteSet> planned = new ArrayList<>();
    long first = System.nanoTime();
    for (Profile person : people) {
      long begun = System.nanoTime();
      if (begun - first > MOST_NANOS) {
        break;
      }
      long worked = memory.getCurrentThreadCpuTime();
      planned.add(planning.plan(world, person, NOON));
      times.worked().add(memory.getCurrentThreadCpuTime() - worked);
      times.passed().add(System.nanoTime() - begun);
    }
    return planned;
  }

  private void row(int offers, List<RouteSet> planned, Times times, long bytes, long heap) {
    double seconds = times.passed().stream().mapToLong(time -> time).sum() / 1e9;
    Figures figures = new Figures(List.of(planned.size() / seconds), times.passed());
    Figures worked = new Figures(List.of(), times.worked());
    double proven = percent(planned.stream().filter(PlansBench::isProven).count(), planned);
    table.row(
        "%,d".formatted(offers),
        planned.size(),
        "%.1f ms".formatted(figures.medianMillis()),
        figures.p99(),
        "%.1f ms".formatted(times.passed().stream().mapToLong(time -> time).max().orElse(0) / 1e6),
        "%.1f ms".formatted(worked.medianMillis()),
        worked.p99(),
        figures.perSecond(),
        "%,d".formatted(bytes / 1024),
        "%,d".formatted(heap >> 20),
        "%.1f%%"
            .formatted(percent(planned.stream().filter(PlansBench::hasRoutes).count(), planned)),
        "%.1f%%".formatted(proven),
        figures.p99Millis() < GOAL_MILLIS && proven >= GOAL_PROVEN_PERCENT ? "yes" : "no");
  }

  private static double percent(long count, List<RouteSet> of) {
    return 100.0 * count / of.size();
  }

  private static boolean hasRoutes(RouteSet set) {
    return !set.routes().isEmpty();
  }

  private static boolean isProven(RouteSet set) {
    return set.routes().stream().allMatch(planned -> planned.route().unproven().isEmpty());
  }
}
