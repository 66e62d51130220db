package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.OfferPublished.Kind;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Aim;
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.Certainty;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.OpenQuestion;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.SkillGain;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.contracts.RouteSetPublished.Travel;

/**
 * Routes as the page tells them: all side by side, one in full, and what pays or might.
 *
 * @param shown the route told in full; absent: there are no routes
 * @param chosen the route that the person goes for, as it was when it was chosen
 * @param wishes unknown: not known now
 * @param unfolded somebody asked for the shown route by its id, so all of it is seen at once
 */
record RouteAdvice(
    RouteSetPublished set,
    List<Route> routes,
    Optional<Route> shown,
    Optional<ChosenRoute> chosen,
    boolean unfolded,
    Unpaid unpaid,
    Wishes wishes) {

  private static final int GAINS_AT_A_GLANCE = 5;
  private static final int NEARLY_ALL = 900;

  /** Of the goal; what adds this much is worth a step also for who can do what it prepares for. */
  private static final int MUCH_PERMILLE = 200;

  static RouteAdvice of(
      RouteSetPublished set, String wanted, Optional<ChosenRoute> chosen, Wishes wishes) {
    List<Route> routes = set.routes();
    Optional<Route> asked = ChosenRoute.named(wanted).in(routes);
    Optional<Route> shown =
        asked
            .or(() -> chosen.flatMap(choice -> choice.in(routes)))
            .or(() -> routes.stream().findFirst());
    return new RouteAdvice(set, routes, shown, chosen, asked.isPresent(), Unpaid.of(set), wishes);
  }

  static Optional<Route> find(List<Route> routes, String id) {
    return routes.stream().filter(route -> route.routeId().equals(id)).findFirst();
  }

  /** What a route is best at; that nothing about its money is certain is no merit. */
  private static Stream<Aim> merits(Route route) {
    return route.aims().stream()
        .filter(aim -> aim != Aim.SUREST || isPaidForCertain(route))
        .sorted();
  }

  /** Whether the person need not pay all of it, also when only certain money comes. */
  private static boolean isPaidForCertain(Route route) {
    return route.priceCents() == 0 || route.ownAtWorstCents() < route.priceCents();
  }

  /**
   * The warning that more is left to pay than the person wants to, or that nobody can say so now;
   * empty: it is not.
   */
  public Optional<String> overLimit(Route route) {
    if (!wishes.known() && route.ownAtWorstCents() > 0) {
      return Optional.of("routes.limitUnknown");
    }
    long limit = wishes.limitCents().orElse(Long.MAX_VALUE);
    if (route.ownAtBestCents() > limit) {
      return Optional.of("routes.tooMuch");
    }
    return route.ownAtWorstCents() > limit ? Optional.of("routes.maybeTooMuch") : Optional.empty();
  }

  /** Whether a step is there for what a later one asks, and for little else. */
  public boolean mayFallAway(Step step) {
    int adds = step.adds().stream().mapToInt(SkillGain::weightPermille).sum();
    return !step.opens().isEmpty() && adds < MUCH_PERMILLE;
  }

  /** What a later step asks and this one teaches, in one sentence. */
  public String askedLater(Step step, Phrases say) {
    return step.opens().stream()
        .map(asked -> say.text(asked.label()))
        .collect(Collectors.joining(", "));
  }

  /** With whom, where and when, in one line. */
  public String brief(Step step, Phrases say) {
    return say.message(
        "routes.stepBrief", step.provider(), where(step, say), say.day(step.start()));
  }

  private static String where(Step step, Phrases say) {
    if (step.place() == null) {
      return say.withoutPlace(step.forms());
    }
    return step.distanceKm() == null
        ? say.message("step.placeOnly", step.place().name())
        : say.message("step.place", step.place().name(), step.distanceKm());
  }

  public String name(Route route) {
    return merits(route).findFirst().map(aim -> "aim." + aim).orElse("aim.another");
  }

  /** What else the route is best at; the only one is best at nothing. */
  public List<String> also(Route route) {
    return routes.size() == 1 ? List.of() : merits(route).skip(1).map(aim -> "aim." + aim).toList();
  }

  /** All but the one that is shown first. */
  public List<Route> others() {
    return routes.stream().filter(route -> shown.filter(route::equals).isEmpty()).toList();
  }

  public boolean isChosen(Route route) {
    return chosenNow().filter(route::equals).isPresent();
  }

  /** Whether the route that the person chose is no longer among these. */
  public boolean choiceIsGone() {
    return chosen.isPresent() && chosenNow().isEmpty();
  }

  /** The steps of the chosen route that begin on another day than when it was chosen. */
  public List<ChosenRoute.Moved> moved() {
    return chosen.flatMap(choice -> chosenNow().map(choice::moved)).orElse(List.of());
  }

  public Optional<Route> chosenNow() {
    return chosen.flatMap(choice -> choice.in(routes));
  }

  public Span span(Route route) {
    return new Span(route);
  }

  public Timeline timeline(Route route) {
    return Timeline.of(route);
  }

  public Payers payers(Route route) {
    return Payers.of(route);
  }

  /** Whether somebody made up a course that is shown. */
  public boolean isInvented() {
    return routes.stream().flatMap(route -> route.steps().stream()).anyMatch(Step::fictional);
  }

  /** What one can do after a step: as much of it as is read at a glance. */
  public List<SkillGain> gains(Step step) {
    return step.adds().stream().limit(GAINS_AT_A_GLANCE).toList();
  }

  /** The rest, to unfold. */
  public List<SkillGain> moreGains(Step step) {
    return step.adds().stream().skip(GAINS_AT_A_GLANCE).toList();
  }

  public Standing standing() {
    return new Standing(routes);
  }

  public List<FundingLine> grants(Step step) {
    return step.funding().stream().filter(FundingLine::lowersPrice).toList();
  }

  /** Grants for what is not in the price, such as guidance at work: the person pays no less. */
  public List<FundingLine> otherCosts(Step step) {
    return step.funding().stream()
        .filter(line -> !line.lowersPrice() && line.kind() == MoneyKind.GRANT)
        .toList();
  }

  /** Loans, tax effects and rights: told once, beside the price, never taken off it. */
  public List<Beside> beside(Route route) {
    return Beside.of(route);
  }

  /** Getting there and back for all steps; empty when nobody travels or nobody knows from where. */
  public Optional<Travel> travel(Route route) {
    return route.steps().stream()
        .flatMap(step -> Stream.ofNullable(step.travel()))
        .reduce(RouteAdvice::together);
  }

  private static Travel together(Travel one, Travel other) {
    return new Travel(
        one.trips() + other.trips(),
        one.kilometres() + other.kilometres(),
        one.cents() + other.cents(),
        one.minutes() + other.minutes());
  }

  /** The last day to ask for it, the same as in the list of a chosen route. */
  public Optional<LocalDate> lastDay(Step step, FundingLine line) {
    return Todo.lastDay(step, line);
  }

  /** Whether one enrols or asks for it first, as a key of words. */
  public Optional<String> order(FundingLine line) {
    return Todo.order(line);
  }

  /** Whether somebody has to go somewhere for it. */
  public boolean travels(Route route) {
    return travel(route).isPresent() || isPartlyUnknown(route);
  }

  /** Whether of at least one step nobody knows how far it is. */
  public boolean isPartlyUnknown(Route route) {
    return route.steps().stream().anyMatch(step -> step.distanceKm() == null);
  }

  /** The words about travel where there is no distance to tell. */
  public String travelWord(Route route) {
    List<Step> unknown = route.steps().stream().filter(step -> step.distanceKm() == null).toList();
    if (unknown.isEmpty()) {
      return route.steps().stream().anyMatch(RouteAdvice::isAtSomeWorkplace)
          ? "money.toWork"
          : "money.noTravel";
    }
    return unknown.stream().anyMatch(step -> step.place() != null)
        ? "money.kmUnknown"
        : "step.placeUnknown";
  }

  private static boolean isAtSomeWorkplace(Step step) {
    return step.place() == null && (step.kind() == Kind.BBL || step.kind() == Kind.WORKPLACE);
  }

  /** Whether it is counted as certain: a right that does not wait for somebody else to want it. */
  public boolean certain(FundingLine line) {
    return isCertain(line);
  }

  static boolean isCertain(FundingLine line) {
    return line.certainty() == Certainty.RIGHT
        && (line.applicant() == Applicant.WORKER || line.applicant() == Applicant.PROVIDER);
  }

  /** Whether it is a right that comes only when somebody else asks for it. */
  public boolean waitsForOthers(FundingLine line) {
    return line.certainty() == Certainty.RIGHT && !certain(line);
  }

  /** Whether the route leads to nearly all that the goal asks; else it is a part of the way. */
  public boolean arrives(Route route) {
    return route.coveredPermille() >= NEARLY_ALL;
  }

  /** Where to read how to ask for it; empty where somebody else does. */
  public String askAt(Step step, FundingLine line) {
    return line.applicant() == Applicant.WORKER
        ? AskedMoney.address(ElsewherePages.PATH, step, line)
        : "";
  }

  public boolean over(LocalDate day) {
    return day.isBefore(set.asOf());
  }

  /** Where the question can be answered; empty when it is not asked here. */
  public String answerAt(String fact) {
    return Unpaid.answerAt(fact);
  }

  /** Questions that can be answered here, the one worth most first. */
  public List<OpenQuestion> questions() {
    return set.questions().stream()
        .filter(question -> !answerAt(question.fact()).isEmpty())
        .toList();
  }
}
