package nl.leerroute.gateway.http;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Gap;
import nl.leerroute.contracts.RouteSetPublished.Route;

/** A route as it is now beside the one that other answers would give. */
record Compared(Optional<Gap> goalNow, Route now, Optional<Gap> goalThen, Route then) {

  private static final int PERMILLE_IN_A_PERCENT = 10;

  /**
   * The route that the person goes for, or the first one, beside the one that is best at the same;
   * empty: one of both has no routes.
   */
  static Optional<Compared> of(
      RouteSetPublished now, Optional<ChosenRoute> chosen, RouteSetPublished then) {
    return chosen
        .flatMap(choice -> choice.in(now.routes()))
        .or(() -> now.routes().stream().findFirst())
        .flatMap(
            route ->
                like(route, then.routes())
                    .map(
                        other ->
                            new Compared(
                                Optional.ofNullable(now.gap()),
                                route,
                                Optional.ofNullable(then.gap()),
                                other)));
  }

  private static Optional<Route> like(Route route, List<Route> routes) {
    return Stream.concat(
            routes.stream().filter(other -> other.aims().stream().anyMatch(route.aims()::contains)),
            routes.stream())
        .findFirst();
  }

  /**
   * @param name key of its words
   * @param change in words; empty: it stays the same
   */
  public record Row(String name, String now, String then, String change) {}

  /** What can be compared, the same things in the same order whatever was tried. */
  public List<Row> rows(Phrases say) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("goal", goal(goalNow, say), goal(goalThen, say), ""));
    int weeks = new Span(then).weeks() - new Span(now).weeks();
    rows.add(
        row(
            "lasts",
            say.weeks(new Span(now).weeks()),
            say.weeks(new Span(then).weeks()),
            change("lasts", weeks, say.weeks(Math.abs(weeks)), say)));
    long own = then.ownAtWorstCents() - now.ownAtWorstCents();
    rows.add(
        row(
            "pays",
            pays(now, say),
            pays(then, say),
            change("pays", own, say.euro(Math.abs(own)), say)));
    int steps = then.steps().size() - now.steps().size();
    rows.add(
        row(
            "steps",
            say.number(now.steps().size()),
            say.number(then.steps().size()),
            change("steps", steps, say.number(Math.abs(steps)), say)));
    if (goalNow.isPresent() && goalThen.isPresent()) {
      int permille = then.coveredPermille() - now.coveredPermille();
      rows.add(
          row(
              "covers",
              say.share(now.coveredPermille()),
              say.share(then.coveredPermille()),
              Math.abs(permille) < PERMILLE_IN_A_PERCENT
                  ? ""
                  : change("covers", permille, say.share(Math.abs(permille)), say)));
    }
    long later = ChronoUnit.WEEKS.between(now.starts(), then.starts());
    rows.add(
        row(
            "begins",
            say.day(now.starts()),
            say.day(then.starts()),
            change("begins", later, say.weeks(Math.toIntExact(Math.abs(later))), say)));
    return rows;
  }

  private static Row row(String name, String now, String then, String change) {
    return new Row("trial.row." + name, now, then, change);
  }

  private static String change(String name, long by, String much, Phrases say) {
    return by == 0 ? "" : say.message("trial." + name + (by > 0 ? ".more" : ".less"), much);
  }

  private static String goal(Optional<Gap> gap, Phrases say) {
    return gap.map(known -> say.text(known.goalLabel()))
        .orElseGet(() -> say.message("trial.noGoal"));
  }

  private static String pays(Route route, Phrases say) {
    return route.ownAtBestCents() == route.ownAtWorstCents()
        ? say.euro(route.ownAtWorstCents())
        : say.message(
            "money.between", say.euro(route.ownAtBestCents()), say.euro(route.ownAtWorstCents()));
  }
}
