package nl.leerroute.matching.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerroute.matching.planning.RouteSet.AskedSkill;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.team.Draft.Drawn;
import nl.leerroute.matching.team.TeamPlanSet.Budget;
import nl.leerroute.matching.team.TeamPlanSet.Plan;
import nl.leerroute.matching.team.TeamPlanSet.Seats;
import nl.leerroute.matching.team.TeamPlanSet.Unserved;
import nl.leerroute.matching.team.TeamPlanSet.Week;
import nl.leerroute.matching.team.search.Aim;
import nl.leerroute.matching.team.search.Budgets.Limit;
import nl.leerroute.matching.team.search.Level;
import nl.leerroute.matching.team.search.Part;
import nl.leerroute.matching.team.search.Planned;
import nl.leerroute.matching.team.search.Solution;
import nl.leerroute.schemes.plan.FirmFunding.Grant;
import nl.leerroute.schemes.plan.FirmFunding.Pool;

/** Turns a plan in numbers into one that people can read. */
final class ShowingPlan {

  private final Draft draft;
  private final Planned planned;
  private final LocalDate monday;
  private final Map<List<Object>, Seating> seats = new LinkedHashMap<>();
  private final Map<Integer, int[]> weeks = new TreeMap<>();
  private final Map<Limit, Pooled> pools =
      new TreeMap<>(Comparator.comparing(Limit::counter).thenComparing(Limit::most));

  private long lostCents;

  /** What is known of a limit by the money that is counted in it. */
  private static final class Pooled {

    private final Pool pool;
    private final Grant grant;
    private final Set<String> schemes = new TreeSet<>();
    private int heads;

    Pooled(Pool pool, Grant grant) {
      this.pool = pool;
      this.grant = grant;
    }
  }

  ShowingPlan(Draft draft, Planned planned, LocalDate asOf) {
    this.draft = draft;
    this.planned = planned;
    this.monday = asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    planned.solution().taken().forEach(this::add);
  }

  Plan shown(Set<Aim> aims, List<Unserved> unserved) {
    List<Seats> shown =
        seats.values().stream()
            .map(Seating::shown)
            .sorted(
                Comparator.comparing((Seats each) -> each.step().start())
                    .thenComparing(each -> each.step().offer().id())
                    .thenComparing(Seats::roleId)
                    .thenComparing(Seats::freeForWorker))
            .toList();
    Solution solution = planned.solution();
    long best = shown.stream().mapToLong(Seats::ownAtBestCents).sum();
    return new Plan(
        aims,
        shown.stream().mapToInt(Seats::persons).sum(),
        shown.stream().map(each -> each.step().end()).max(LocalDate::compareTo).orElseThrow(),
        Math.toIntExact(solution.level(Level.ABSENCE)),
        lostCents,
        shown.stream().mapToLong(Seats::priceCents).sum(),
        best,
        shown.stream().mapToLong(Seats::ownAtWorstCents).sum(),
        shown,
        weeks.entrySet().stream()
            .map(
                week ->
                    new Week(
                        monday.plusWeeks(week.getKey()), week.getValue()[0], week.getValue()[1]))
            .toList(),
        budgets(solution),
        unserved,
        planned.gapPermille(),
        TeamWords.plan(
            aims, Math.toIntExact(solution.level(Level.ABSENCE)), best, planned.gapPermille()));
  }

  private void add(Solution.Taken taken) {
    Drawn group = draft.groups().get(taken.column().group());
    List<Part> parts = draft.problem().groups().get(taken.column().group()).parts();
    List<Grant> grants =
        draft
            .paying()
            .choices(taken.column().group(), taken.column().parts())
            .get(taken.column().way().number());
    int[] numbers = taken.column().parts();
    long hourCents = draft.roles().get(group.role()).role().hourCents().orElse(0);
    for (int place = 0; place < numbers.length; place++) {
      Part part = parts.get(numbers[place]);
      Step step = group.step(numbers[place]);
      boolean free = group.followed().free().get(numbers[place]);
      Seating seating =
          seats.computeIfAbsent(
              List.of(group.role(), group.followed().numbers().get(numbers[place]), free),
              _ -> new Seating(draft.roles().get(group.role()), step, part.hours(), free));
      seating.persons += taken.persons();
      lostCents += hourCents * part.hours() * taken.persons();
      for (int bit = 0; bit < group.lines().size(); bit++) {
        if ((part.gives() & (1L << bit)) != 0) {
          seating.gives.add(group.lines().get(bit));
        }
      }
      for (int week : part.weeks()) {
        int[] hours = weeks.computeIfAbsent(week, _ -> new int[2]);
        hours[1] += taken.persons() * part.hours() / part.weeks().length;
      }
      pay(place, grants, taken, seating);
    }
    for (int week : taken.column().weeks()) {
      weeks.computeIfAbsent(week, _ -> new int[2])[0] += taken.persons();
    }
    count(grants, taken.persons());
  }

  /** What the whole firm shares comes as far as there is some. */
  private static void pay(int place, List<Grant> grants, Solution.Taken taken, Seating seating) {
    int shared = 0;
    for (Grant grant : grants) {
      boolean counted = !Paying.limits(grant).isEmpty();
      if (grant.step() == place) {
        long cents = counted ? taken.paid()[shared] : grant.cents() * taken.persons();
        int persons = counted ? taken.paidPersons()[shared] : taken.persons();
        if (cents > 0) {
          seating.pay(grant, persons, cents);
        }
      }
      shared += counted ? 1 : 0;
    }
  }

  private void count(List<Grant> grants, int persons) {
    Set<Limit> employees = new TreeSet<>(Comparator.comparing(Limit::counter));
    for (Grant grant : grants) {
      for (Pool pool : grant.pools()) {
        if (pool.cap().cents().isPresent()) {
          limit(new Limit(pool.counter(), pool.cap().cents().getAsLong()), pool, grant);
        }
        if (pool.cap().awards().isPresent()) {
          limit(Paying.awards(pool), pool, grant).heads += persons;
        }
        if (pool.cap().employees().isPresent()) {
          Pooled heads = limit(Paying.employees(pool), pool, grant);
          heads.heads += employees.add(Paying.employees(pool)) ? persons : 0;
        }
      }
    }
  }

  private Pooled limit(Limit limit, Pool pool, Grant grant) {
    Pooled pooled = pools.computeIfAbsent(limit, _ -> new Pooled(pool, grant));
    pooled.schemes.add(grant.scheme().ref().scheme());
    return pooled;
  }

  private List<Budget> budgets(Solution solution) {
    List<Limit> money = draft.paying().budgets().money();
    List<Budget> shown = new ArrayList<>();
    pools.forEach(
        (limit, pooled) -> {
          int number = money.indexOf(limit);
          boolean counts = number >= 0 && number < solution.used().length;
          shown.add(
              new Budget(
                  TeamWords.budget(pooled.pool, pooled.grant.scheme(), counts),
                  List.copyOf(pooled.schemes),
                  counts ? OptionalLong.of(limit.most()) : OptionalLong.empty(),
                  counts ? solution.used()[number] : 0,
                  counts ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(limit.most())),
                  counts ? 0 : pooled.heads,
                  counts ? solution.lost()[number] : 0));
        });
    return List.copyOf(shown);
  }

  /** People of one role on the same run. */
  private static final class Seating {

    private final Lines role;
    private final Step step;
    private final int hours;
    private final boolean free;
    private final Set<Integer> gives = new TreeSet<>();
    private final Map<String, PaidTogether> money = new LinkedHashMap<>();
    private int persons;

    Seating(Lines role, Step step, int hours, boolean free) {
      this.role = role;
      this.step = step;
      this.hours = hours;
      this.free = free;
    }

    void pay(Grant grant, int paidPersons, long cents) {
      money
          .computeIfAbsent(grant.scheme().ref().toString(), _ -> new PaidTogether(grant))
          .add(paidPersons, cents);
    }

    Seats shown() {
      long price = Math.max(0, step.offer().price().chargedCents()) * persons;
      long all = money.values().stream().mapToLong(PaidTogether::cents).sum();
      long certain =
          money.values().stream()
              .filter(PaidTogether::certain)
              .mapToLong(PaidTogether::cents)
              .sum();
      return new Seats(
          role.role().id(),
          persons,
          step,
          hours,
          free,
          gives.stream()
              .map(role.lines()::get)
              .map(line -> new AskedSkill(line.uri(), line.label()))
              .toList(),
          price,
          price - all,
          price - certain,
          money.values().stream().map(PaidTogether::shown).toList(),
          TeamWords.seats(step, hours, free, persons, gives.isEmpty()));
    }
  }
}
