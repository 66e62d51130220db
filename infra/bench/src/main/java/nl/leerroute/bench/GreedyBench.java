package nl.leerroute.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.money.SchemePurse;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.route.GreedyAdviser;
import nl.leerroute.matching.route.GreedyAdviser.Advice;
import nl.leerroute.matching.route.PlanningAlternatives;
import nl.leerroute.matching.route.Route;
import nl.leerroute.matching.route.Wish;
import nl.leerroute.matching.taxonomy.Taxonomy;

/**
 * Routes beside those of an adviser who takes what teaches most of the missing skills first: how
 * much more of the goal they cover, and what they leave to pay.
 */
final class GreedyBench {

  private static final int OFFERS = 10_000;
  private static final int SCHEMES = 100;
  private static final LocalDate DAY = LocalDate.of(2023, 3, 6);
  private static final double MICRO_PERCENT = 1e4;
  private static final double CENTS = 100;

  private final Taxonomy taxonomy;
  private final Offers offers;
  private final Schemes schemes = Schemes.of(Library.shipped().schemes(SCHEMES));
  private final PlanningAlternatives planning = new PlanningAlternatives();

  private GreedyBench(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.offers = Offers.of(taxonomy, new GeneratedOffers(taxonomy, DAY).many(OFFERS));
  }

  /**
   * One career.
   *
   * @param complete the most complete route of the search
   * @param cheapest its cheapest one of the highest class that can be reached
   * @param free the adviser does not look at prices
   * @param thrifty prices stay within the budget
   */
  private record Career(
      long budget,
      Optional<Advice> complete,
      Optional<Advice> cheapest,
      Optional<Advice> free,
      Optional<Advice> thrifty) {}

  static void run(Sizes sizes) throws IOException {
    GreedyBench bench = new GreedyBench(EscoConcepts.taxonomy());
    List<Career> careers = new ArrayList<>();
    for (Profile person : new GeneratedPeople(bench.taxonomy, 5).many(sizes.people())) {
      careers.add(bench.career(person));
    }
    System.out.println("\n" + averages(careers));
    oneByOne(careers).forEach(System.out::println);
  }

  private Career career(Profile person) {
    HeldSkills held = HeldSkills.of(taxonomy, person);
    Wish wish =
        new Wish.Goal(Gap.between(person.goal().flatMap(taxonomy::occupation).orElseThrow(), held));
    SchemePurse purse = new SchemePurse(schemes, person.situation(), DAY);
    List<Route> routes = planning.plan(offers, wish, held, person, DAY, purse).routes();
    return new Career(
        person.limits().budget(),
        best(Aim.MOST_COMPLETE, routes).map(route -> Advice.of(wish, route)),
        best(Aim.CHEAPEST, routes).map(route -> Advice.of(wish, route)),
        GreedyAdviser.advise(offers, wish, held, person, DAY, purse, false),
        GreedyAdviser.advise(offers, wish, held, person, DAY, purse, true));
  }

  private static Optional<Route> best(Aim aim, List<Route> routes) {
    return routes.stream().filter(route -> route.aims().contains(aim)).findFirst();
  }

  private interface Way {
    Optional<Advice> of(Career career);
  }

  private static Rows averages(List<Career> careers) {
    Rows rows =
        new Rows(
            "%,d careers among %,d offers and %d schemes, averages"
                .formatted(careers.size(), OFFERS, SCHEMES),
            "who",
            "have a route",
            "of the goal covered",
            "less 3% a step",
            "steps",
            "to pay at best",
            "at worst",
            "above the budget");
    row(rows, "Leerroute, most complete", careers, Career::complete);
    row(rows, "Leerroute, cheapest", careers, Career::cheapest);
    row(rows, "best overlap first, within the budget", careers, Career::thrifty);
    row(rows, "best overlap first, any price", careers, Career::free);
    return rows;
  }

  private static void row(Rows rows, String who, List<Career> careers, Way way) {
    List<Advice> given = careers.stream().map(way::of).flatMap(Optional::stream).toList();
    long above =
        careers.stream()
            .filter(
                each -> way.of(each).filter(it -> it.own().atBest() > each.budget()).isPresent())
            .count();
    rows.row(
        who,
        given.size(),
        "%.1f%%".formatted(sum(given, Advice::gainMicro) / MICRO_PERCENT / careers.size()),
        "%.1f%%".formatted(sum(given, Advice::worthMicro) / MICRO_PERCENT / careers.size()),
        "%.2f".formatted(average(given, Advice::steps)),
        "€ %,.0f".formatted(average(given, each -> each.own().atBest() / CENTS)),
        "€ %,.0f".formatted(average(given, each -> each.own().atWorst() / CENTS)),
        above);
  }

  private static List<Rows> oneByOne(List<Career> careers) {
    return List.of(
        compared(
            "The most complete route: how much more of the goal it covers than best overlap first",
            careers,
            Career::complete,
            (own, greedy) -> (own.gainMicro() - greedy.gainMicro()) / MICRO_PERCENT,
            "%.2f%%"),
        compared(
            "The same less 3% of the goal for every step, by which routes are ordered",
            careers,
            Career::complete,
            (own, greedy) -> (own.worthMicro() - greedy.worthMicro()) / MICRO_PERCENT,
            "%.2f%%"),
        compared(
            "The cheapest route, where it is of the same class: how much less is left to pay at best",
            careers,
            Career::cheapest,
            (own, greedy) ->
                own.rung() == greedy.rung()
                    ? (greedy.own().atBest() - own.own().atBest()) / CENTS
                    : Double.NaN,
            "€ %,.0f"));
  }

  /** Only careers for which the adviser has a route. */
  private static Rows compared(
      String title,
      List<Career> careers,
      Way own,
      ToDoubleBiFunction<Advice, Advice> gain,
      String figure) {
    Rows rows =
        new Rows(title, "beside", "careers", "better", "the same", "worse", "on average", "median");
    Map<String, Way> others = new LinkedHashMap<>();
    others.put("within the budget", Career::thrifty);
    others.put("any price", Career::free);
    others.forEach(
        (which, other) -> {
          List<Double> gains = new ArrayList<>();
          for (Career career : careers) {
            if (own.of(career).isPresent() && other.of(career).isPresent()) {
              gains.add(
                  gain.applyAsDouble(own.of(career).orElseThrow(), other.of(career).orElseThrow()));
            }
          }
          gains.removeIf(each -> each.isNaN());
          rows.row(
              which,
              gains.size(),
              gains.stream().filter(each -> each > 0).count(),
              gains.stream().filter(each -> each == 0).count(),
              gains.stream().filter(each -> each < 0).count(),
              figure.formatted(average(gains, each -> each)),
              gains.isEmpty() ? "-" : figure.formatted(Figures.median(gains)));
        });
    return rows;
  }

  private static <T> double sum(List<T> all, ToDoubleFunction<T> figure) {
    return all.stream().mapToDouble(figure).sum();
  }

  private static <T> double average(List<T> all, ToDoubleFunction<T> figure) {
    return all.stream().mapToDouble(figure).average().orElse(0);
  }
}
