package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Price;
import nl.leerroute.matching.profile.Situation;
import nl.leerroute.matching.route.Contribution;
import nl.leerroute.matching.route.Purse;
import nl.leerroute.matching.route.Run;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.route.Weeks;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.FundingPlan;
import nl.leerroute.schemes.plan.FundingPlanner;
import nl.leerroute.schemes.plan.PricedStep;

/**
 * The money of one person on one day: asks every scheme once per offer and start, and plans steps
 * together only where they share money. Remembers its answers; for one thread, for one planning.
 */
public final class SchemePurse implements Purse {

  private final FundingPlanner planner = new FundingPlanner(new Evaluating(StatePensionAges.KNOWN));
  private final Schemes schemes;
  private final Facts person;
  private final LocalDate asOf;
  private final boolean withoutEmployer;
  private final Promising promising;
  private final Map<String, Facts> offers = new HashMap<>();
  private final Map<Tariff, Contribution> least = new HashMap<>();
  private final Map<Day, AnsweredStep> answered = new HashMap<>();
  private final Map<Day, AnsweredStep> promised = new HashMap<>();
  private final Map<Day, Contribution> alone = new HashMap<>();
  private final Map<List<String>, Contribution> families = new HashMap<>();

  /** Of an offer, what matters as long as no scheme is asked about it: thousands share it. */
  private record Tariff(Kind kind, Price price) {}

  /** What schemes look at: the offer, its first day and the last one to enrol, not the place. */
  private record Day(String offer, LocalDate start, Optional<LocalDate> enrolUntil) {

    static Day of(Step step) {
      return new Day(step.offer().id(), step.start(), step.lastDayToEnrol());
    }
  }

  public SchemePurse(Schemes schemes, Situation person, LocalDate asOf) {
    this.schemes = schemes;
    this.person = FactsOfPerson.of(person);
    this.asOf = asOf;
    this.withoutEmployer = person.leavesEmployerOut();
    this.promising = new Promising(schemes, this.person, asOf, withoutEmployer);
  }

  /** Whether a person can answer this in a profile. */
  public static boolean hasAPlaceFor(Fact fact) {
    return FactsOfPerson.ANSWERABLE.contains(fact);
  }

  @Override
  public Contribution of(List<Step> steps) {
    Contribution sum = Contribution.NOTHING;
    List<AnsweredStep> paid = new ArrayList<>();
    for (Step step : steps) {
      AnsweredStep promised = promised(step);
      if (Kinship.isUnpaid(promised)) {
        sum = sum.plus(alone(step));
      } else {
        paid.add(promised);
      }
    }
    for (List<AnsweredStep> family : Kinship.families(paid)) {
      sum = sum.plus(ofFamily(family));
    }
    return sum;
  }

  @Override
  public Contribution alone(Step step) {
    return alone.computeIfAbsent(Day.of(step), day -> planned(List.of(promised(step))));
  }

  @Override
  public Contribution atLeast(Offer offer, List<Run> runs) {
    return runs.stream()
        .map(run -> run.free() ? atLeastOnAnyDay(offer) : alone(run.of(offer)))
        .reduce(Contribution::orLess)
        .orElseThrow();
  }

  /** A free run may start on days that nobody asked about. */
  private Contribution atLeastOnAnyDay(Offer offer) {
    return promising.leftAtLeast(
        FactsOfOffer.activity(offer.kind()), FactsOfOffer.costs(offer), facts(offer));
  }

  private Facts facts(Offer offer) {
    return offers.computeIfAbsent(offer.id(), key -> FactsOfOffer.of(offer));
  }

  @Override
  public Contribution atLeast(Offer offer) {
    return least.computeIfAbsent(
        new Tariff(offer.kind(), offer.price()),
        key ->
            offer.price().chargedCents() <= 0
                ? Contribution.NOTHING
                : promising.leftAtLeast(
                    FactsOfOffer.activity(offer.kind()), FactsOfOffer.costs(offer)));
  }

  @Override
  public List<LocalDate> worthWaitingFor(Offer offer, LocalDate earliest) {
    List<OpenScheme> asked = promisingFor(offer);
    return asked.isEmpty()
        ? List.of()
        : new Waiting(this, offer).daysAmong(earliest, ApplicationDays.of(asked, earliest));
  }

  /**
   * What is left to pay of an offer by itself, in cents, on the cheapest of its starts when all
   * money comes; its price where no start is known.
   */
  public long leastOwn(Offer offer) {
    return starts(offer)
        .mapToLong(step -> alone(step).atBest())
        .min()
        .orElse(offer.price().chargedCents());
  }

  /** Every start on which an offer by itself is priced, whatever the person's limits. */
  public Stream<Step> starts(Offer offer) {
    if (!offer.startsAnyTime()) {
      return offer.offerings().stream()
          .filter(offering -> !offering.lastDayToEnrol().isBefore(asOf))
          .map(offering -> new Step(offer, Run.dated(offering, 0), offering.start()));
    }
    LocalDate first = Weeks.firstFreeStart(asOf);
    return Stream.concat(Stream.of(first), worthWaitingFor(offer, first).stream())
        .map(day -> new Step(offer, Run.free(Optional.empty(), epochDay(day), 0), day));
  }

  private static int epochDay(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /** The money of a whole route, step by step and scheme by scheme. */
  public FundingPlan plan(List<Step> steps) {
    return planner.plan(person, answered(steps), asOf);
  }

  /** What every scheme says of each step. */
  public List<AnsweredStep> answered(List<Step> steps) {
    return steps.stream().map(this::answered).toList();
  }

  private AnsweredStep answered(Step step) {
    return answered.computeIfAbsent(
        Day.of(step), day -> ask(schemes.all(), step.offer(), Optional.of(day)));
  }

  /** Every version of a scheme. */
  Stream<OpenScheme> versions(String scheme) {
    return schemes.all().stream().filter(each -> each.rule().ref().scheme().equals(scheme));
  }

  /** What only these say of a step. */
  AnsweredStep answered(Step step, List<OpenScheme> only) {
    return ask(only, step.offer(), Optional.of(Day.of(step)));
  }

  /** What every scheme says while no start is chosen, so that no day can be wrong. */
  AnsweredStep answeredWithoutDay(Offer offer) {
    return ask(schemes.all(), offer, Optional.empty());
  }

  /** What the schemes say that may lower the price. */
  private AnsweredStep promised(Step step) {
    return promised(step.offer(), Day.of(step));
  }

  /** The same on a day that the participant chooses. */
  AnsweredStep promised(Offer offer, LocalDate start) {
    return promised(offer, new Day(offer.id(), start, Optional.empty()));
  }

  private AnsweredStep promised(Offer offer, Day day) {
    return promised.computeIfAbsent(
        day, asked -> ask(promisingFor(offer), offer, Optional.of(asked)));
  }

  private List<OpenScheme> promisingFor(Offer offer) {
    return promising.schemes(FactsOfOffer.activity(offer.kind()));
  }

  private AnsweredStep ask(List<OpenScheme> asked, Offer offer, Optional<Day> day) {
    Optional<LocalDate> start = day.map(Day::start);
    Optional<LocalDate> enrolUntil = day.flatMap(Day::enrolUntil);
    Purchase purchase =
        new Purchase(
            FactsOfOffer.activity(offer.kind()),
            FactsOfOffer.costs(offer),
            start,
            start.map(offer::endOf),
            enrolUntil);
    String id = offer.id() + start.map(first -> " " + first).orElse("");
    id += enrolUntil.map(last -> " " + last).orElse("");
    AnsweredStep answers =
        planner.ask(asked, person, new PricedStep(id, purchase, facts(offer)), asOf);
    return withoutEmployer ? LeavingEmployerOut.from(answers) : answers;
  }

  private Contribution ofFamily(List<AnsweredStep> family) {
    String[] ids = new String[family.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = family.get(i).step().id();
    }
    Arrays.sort(ids);
    return families.computeIfAbsent(List.of(ids), key -> planned(family));
  }

  /** Nobody makes a plan of no money. */
  private Contribution planned(List<AnsweredStep> steps) {
    if (steps.stream().allMatch(Kinship::isUnpaid)) {
      long price = steps.stream().mapToLong(step -> step.step().priceCents()).sum();
      return new Contribution(price, price);
    }
    FundingPlan plan = planner.plan(person, steps, asOf);
    return new Contribution(plan.ownAtBest(), plan.ownAtWorst());
  }
}
