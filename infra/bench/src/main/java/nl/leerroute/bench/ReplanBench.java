package nl.leerroute.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.money.Payees;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.KeepingRoutesCurrent;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Situation;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.schemes.answer.OpenScheme;

/**
 * One new scheme that means one person of a hundred, and other changes: whom they touch and what
 * that takes, beside planning everybody, through the classes that plan in the service. Answers and
 * route sets are kept in memory: to store and to send a set takes the same whoever planned it.
 */
final class ReplanBench {

  private static final int OFFERS = 1_000;
  private static final int SCHEMES = 100;
  private static final int TIMES_AS_MANY_PEOPLE = 100;
  private static final int ONE_IN = 100;
  private static final int CHECKED = 500;
  private static final double GOAL = 50;
  private static final String FEW = "cao-hoveniers";
  private static final List<String> MOST = List.of("cao-metaalbewerking", "cao-vvt", "cao-horeca");

  /** A Monday on which many schemes of the library held. */
  private static final LocalDate DAY = LocalDate.of(2023, 3, 6);

  private static final Instant NOON =
      DAY.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Rows table;
  private final List<Profile> people;
  private final KeptInMemory kept;
  private final KeepingRoutesCurrent keeping;
  private Work everybody = Work.NONE;

  /**
   * @param cpuSeconds of all threads together
   */
  private record Work(int plans, double cpuSeconds, double seconds) {

    static final Work NONE = new Work(0, 0, 0);
  }

  private ReplanBench(Taxonomy taxonomy, int count) {
    this.people = people(taxonomy, count);
    this.kept = new KeptInMemory(people);
    this.keeping =
        new KeepingRoutesCurrent(
            kept, kept, new PlanningRoutes(), kept, kept, Clock.fixed(NOON, ZoneOffset.UTC));
    this.table =
        new Rows(
            "%,d people, %,d offers, %d schemes".formatted(count, OFFERS, SCHEMES),
            "what changed",
            "planned again",
            "processor time",
            "until the last one",
            "times less work");
  }

  static void run(Sizes sizes) {
    Taxonomy taxonomy = EscoConcepts.taxonomy();
    List<Offer> offers = new GeneratedOffers(taxonomy, DAY).many(OFFERS + 1);
    List<OpenScheme> library = Library.shipped().schemes(SCHEMES + 1);
    OpenScheme fresh =
        library.stream().filter(ReplanBench::isForTheFewOnly).findFirst().orElseThrow();
    List<OpenScheme> others =
        library.stream().filter(scheme -> !scheme.rule().ref().equals(fresh.rule().ref())).toList();
    World first =
        new World(taxonomy, Offers.of(taxonomy, offers.subList(0, OFFERS)), Schemes.of(others));
    new ReplanBench(taxonomy, TIMES_AS_MANY_PEOPLE * sizes.people()).measure(first, fresh, offers);
  }

  private void measure(World first, OpenScheme fresh, List<Offer> offers) {
    people.stream().limit(CHECKED).forEach(person -> plan(first, person));
    System.out.printf("Planning %,d people, which takes most of the time%n", people.size());
    long heap = heap();
    kept.changeTo(first);
    keeping.takeOver(_ -> true);
    everybody = work();
    row("everything (all are planned)", everybody);
    double perProfile = 1.0 * (heap() - heap) / people.size();

    List<OpenScheme> more = new ArrayList<>(first.schemes().all());
    more.add(fresh);
    World second = new World(first.taxonomy(), first.offers(), Schemes.of(more));
    kept.changeTo(second);
    Work scheme = work();
    row("one new scheme", scheme);

    World third =
        new World(first.taxonomy(), Offers.of(first.taxonomy(), offers), second.schemes());
    kept.changeTo(third);
    row("one new course", work());
    System.out.println("\n" + table);
    System.out.printf(
        "%,d of those who were not planned after the scheme were planned beside: %,d would have got"
            + " other routes.%nThe index takes %,.0f bytes a profile. Goal for a scheme that means"
            + " one of %d: %.0f times less work: %s%n",
        CHECKED,
        wrongAmongTheOthers(first, second),
        perProfile,
        ONE_IN,
        GOAL,
        everybody.cpuSeconds() / scheme.cpuSeconds() >= GOAL ? "yes" : "no");
  }

  private Work work() {
    int plans = kept.plans();
    long cpu = system.getProcessCpuTime();
    long begun = System.nanoTime();
    keeping.planWhoIsTouched();
    return new Work(
        kept.plans() - plans,
        (system.getProcessCpuTime() - cpu) / 1e9,
        (System.nanoTime() - begun) / 1e9);
  }

  private void row(String what, Work work) {
    table.row(
        what,
        "%,d".formatted(work.plans()),
        "%.2f s".formatted(work.cpuSeconds()),
        "%.2f s".formatted(work.seconds()),
        "%.0f".formatted(everybody.cpuSeconds() / work.cpuSeconds()));
  }

  private long wrongAmongTheOthers(World before, World after) {
    return people.stream()
        .filter(person -> !isOneOfTheFew(person))
        .limit(CHECKED)
        .filter(person -> !told(before, person).equals(told(after, person)))
        .count();
  }

  /** What a person sees of routes, their money and what would help. */
  private static List<Object> told(World world, Profile person) {
    RouteSet set = plan(world, person);
    List<Object> told = new ArrayList<>(List.of(set.questions(), set.notes()));
    set.routes()
        .forEach(route -> told.addAll(List.of(route.id(), route.route().own(), route.why())));
    return told;
  }

  private static RouteSet plan(World world, Profile person) {
    return new PlanningRoutes().plan(world, person, NOON);
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static boolean isOneOfTheFew(Profile person) {
    return person.situation().cao().equals(Optional.of(FEW));
  }

  private static boolean isForTheFewOnly(OpenScheme scheme) {
    return means(scheme, FEW) && MOST.stream().noneMatch(agreement -> means(scheme, agreement));
  }

  private static boolean means(OpenScheme scheme, String agreement) {
    return Payees.like(employedUnder(agreement, Situation.UNKNOWN))
        .areMeantByOneOf(List.of(scheme.rule()));
  }

  private static List<Profile> people(Taxonomy taxonomy, int count) {
    List<Profile> people = new ArrayList<>();
    for (Profile person : new GeneratedPeople(taxonomy, 1).many(count)) {
      int number = people.size();
      String agreement = number % ONE_IN == 0 ? FEW : MOST.get(number % MOST.size());
      people.add(
          new Profile(
              person.id(),
              person.version(),
              person.currentOccupation(),
              person.skills(),
              person.goal(),
              employedUnder(agreement, person.situation()),
              person.limits()));
    }
    return List.copyOf(people);
  }

  private static Situation employedUnder(String agreement, Situation told) {
    return new Situation(
        Optional.of(WorkStatus.EMPLOYEE),
        told.contract(),
        told.contractHours(),
        told.sector(),
        Optional.of(agreement),
        told.employerSize(),
        told.education(),
        told.yearOfBirth(),
        told.home(),
        told.benefit(),
        told.roles(),
        told.learningTime());
  }
}
