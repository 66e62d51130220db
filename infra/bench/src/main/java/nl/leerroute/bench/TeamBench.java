package nl.leerroute.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.taxonomy.Occupation;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.team.Employer;
import nl.leerroute.matching.team.Firm;
import nl.leerroute.matching.team.FirstCome;
import nl.leerroute.matching.team.Necessity;
import nl.leerroute.matching.team.PlanningTeams;
import nl.leerroute.matching.team.TeamPlanSet;
import nl.leerroute.matching.team.TeamRole;

/**
 * What planning a firm takes, from its answers to the words, on one thread: firms of 10, 50 and 250
 * people of which each occupation has three wishes, among ten thousand offers about just these
 * occupations and sixty schemes of the library, one of them with a budget for the whole firm.
 */
final class TeamBench {

  private static final int OFFERS = 10_000;
  private static final int SCHEMES = 60;
  private static final int ROUNDS = 3;
  private static final int FIRMS = 3;
  private static final double GOAL_SECONDS = 5;
  private static final int GOAL_PERMILLE = 10;

  /** A Monday on which many schemes of the library held. */
  private static final LocalDate DAY = LocalDate.of(2023, 3, 6);

  private static final Instant NOON =
      DAY.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private TeamBench() {}

  static void run(Sizes sizes) throws IOException {
    Taxonomy taxonomy = EscoConcepts.taxonomy();
    Rows table =
        new Rows(
            "Firms among %,d offers and %d schemes, one thread, processor time"
                .formatted(OFFERS, SCHEMES),
            "people",
            "roles",
            "firm",
            "first",
            "then",
            "participations",
            "largest gap",
            "learned more than first come",
            "costs less",
            "more of the budget",
            "goal < %.0f s, gap < %d permille".formatted(GOAL_SECONDS, GOAL_PERMILLE));
    for (int people : List.of(10, 50, 250)) {
      for (int firm = 0; firm < FIRMS; firm++) {
        measure(taxonomy, people, firm, table);
      }
    }
    System.out.println("\n" + table);
  }

  private static void measure(Taxonomy taxonomy, int people, int number, Rows table) {
    Random random = new Random(people * 10L + number);
    int roles = people / 20 + 2;
    List<Occupation> occupations = new ArrayList<>();
    List<Occupation> all =
        taxonomy.occupations().stream().filter(each -> each.asks().size() > 8).toList();
    while (occupations.size() < roles) {
      occupations.add(all.get(random.nextInt(all.size())));
    }
    World world =
        new World(
            taxonomy,
            Offers.of(taxonomy, offers(taxonomy, occupations, random)),
            Schemes.of(Library.shipped().schemes(SCHEMES)));
    Employer employer = employer(taxonomy, occupations, people, random);
    List<Double> seconds = new ArrayList<>();
    TeamPlanSet planned = new PlanningTeams().plan(world, employer, NOON.minusSeconds(1));
    for (int round = 0; round < ROUNDS; round++) {
      long begun = THREAD.getCurrentThreadCpuTime();
      planned = new PlanningTeams().plan(world, employer, NOON);
      seconds.add((THREAD.getCurrentThreadCpuTime() - begun) / 1e9);
    }
    int gap = planned.plans().stream().mapToInt(plan -> plan.gapPermille()).max().orElse(0);
    FirstCome first = FirstCome.of(world, employer, DAY);
    table.row(
        people,
        roles,
        number + 1,
        "%.2f s".formatted(seconds.getFirst()),
        "%.2f s".formatted(seconds.getLast()),
        planned.plans().stream().mapToInt(plan -> plan.participations()).max().orElse(0),
        gap,
        first.learned(),
        "%,d euros".formatted(first.cents() / 100),
        "%,d euros".formatted(first.pooled() / 100),
        seconds.getLast() < GOAL_SECONDS && gap < GOAL_PERMILLE ? "yes" : "no");
    System.out.printf("%d people, firm %d: %s s, gap %d%n", people, number + 1, seconds, gap);
  }

  /** With few places left, as a firm finds them. */
  private static List<Offer> offers(
      Taxonomy taxonomy, List<Occupation> occupations, Random random) {
    return new GeneratedOffers(taxonomy, occupations, DAY)
        .many(OFFERS).stream().map(offer -> withPlaces(offer, random)).toList();
  }

  private static Offer withPlaces(Offer offer, Random random) {
    return offer.offering(
        offer.offerings().stream()
            .map(
                run ->
                    new Offering(
                        run.id(),
                        run.start(),
                        run.enrolBefore(),
                        run.place(),
                        run.dayParts(),
                        run.language(),
                        Optional.of(1 + random.nextInt(8))))
            .toList());
  }

  private static Employer employer(
      Taxonomy taxonomy, List<Occupation> occupations, int people, Random random) {
    List<TeamRole> roles = new ArrayList<>();
    int left = people;
    for (int role = 0; role < occupations.size(); role++) {
      int persons = role == occupations.size() - 1 ? left : people / occupations.size();
      left -= persons;
      roles.add(
          new TeamRole(
              "role-%02d".formatted(role),
              Optional.of(occupations.get(role).uri()),
              persons,
              8,
              OptionalInt.of(Math.max(1, persons / 8)),
              OptionalLong.of(2_500 + 100 * random.nextInt(20)),
              Optional.of(Contract.PERMANENT),
              wishes(taxonomy, occupations.get(role), persons, random)));
    }
    return new Employer("firm", 1, firm(people), roles, OptionalInt.of(Math.max(2, people / 25)));
  }

  private static List<TeamRole.Wish> wishes(
      Taxonomy taxonomy, Occupation occupation, int persons, Random random) {
    List<TeamRole.Wish> wishes = new ArrayList<>();
    for (Necessity necessity : Necessity.values()) {
      int skill = occupation.asks().get(random.nextInt(occupation.asks().size())).skill();
      wishes.add(
          new TeamRole.Wish(
              taxonomy.uri(skill),
              necessity,
              Math.max(1, persons / (2 + random.nextInt(3))),
              Optional.empty()));
    }
    return wishes;
  }

  private static Firm firm(int people) {
    return new Firm(
        Optional.of("F"),
        Set.of(),
        Optional.of("cao-technisch-installatiebedrijf"),
        Optional.of(true),
        OptionalInt.of(people),
        Optional.of(people < 50),
        Optional.of(people < 250),
        Optional.of(new Home("3800", "Amersfoort", "Utrecht", "AM21", 52.15, 5.4)),
        Optional.of(true),
        OptionalLong.of(0),
        OptionalLong.empty());
  }
}
