package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.team.Firm;
import nl.leerroute.matching.team.TeamRole;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.CapRoom;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.FirmFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.FirmFunding;
import nl.leerroute.schemes.plan.FirmFunding.Grant;
import nl.leerroute.schemes.plan.FundingPlanner;
import nl.leerroute.schemes.plan.PricedStep;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * The money for people of one role of a firm on one day, as far as it follows from what holds for
 * all of them. Remembers its answers; for one thread, for one planning.
 */
public final class FirmPurse {

  /** Who can ask for money that one firm plans with: nobody founds a partnership for it. */
  private static final Set<Party> APPLICANTS =
      Set.of(Party.EMPLOYER, Party.PROVIDER, Party.WORKER, Party.ADVISER);

  /** The facts that a firm can answer, so that it makes sense to ask for them. */
  private static final Set<Fact> ANSWERABLE =
      Set.of(
          WorkFacts.CONTRACT,
          WorkFacts.SECTOR,
          WorkFacts.EMPLOYER_SECTOR,
          WorkFacts.CAO,
          WorkFacts.EMPLOYER_SIZE,
          WorkFacts.EMPLOYER_PERSONS,
          WorkFacts.SMALL_FIRM,
          WorkFacts.SME,
          WorkFacts.LEVY_PAID,
          WorkFacts.SBB_RECOGNISED,
          WorkFacts.EMPLOYER_PROVINCE,
          FirmFacts.MUNICIPALITY,
          FirmFacts.REGION,
          FirmFacts.WAGE_SUM,
          FirmFacts.DE_MINIMIS_RECEIVED);

  /** Dearer than anything that a firm does. */
  private static final long DEAR = 10_000_000_000L;

  private final FundingPlanner planner = new FundingPlanner(new Evaluating(StatePensionAges.KNOWN));
  private final Schemes schemes;
  private final Facts people;
  private final LocalDate asOf;
  private final Promising promising;
  private final Map<String, Facts> offers = new HashMap<>();
  private final Map<Day, AnsweredStep> promised = new HashMap<>();

  private record Day(String offer, LocalDate start, Optional<LocalDate> enrolUntil) {}

  public FirmPurse(Schemes schemes, Firm firm, TeamRole role, LocalDate asOf) {
    this.schemes = schemes;
    this.people = FactsOfFirm.of(firm, role);
    this.asOf = asOf;
    this.promising = new Promising(schemes, people, asOf, false);
  }

  public static boolean hasAPlaceFor(Fact fact) {
    return ANSWERABLE.contains(fact);
  }

  /** What holds for everybody of the role, in the words of schemes. */
  public Facts people() {
    return people;
  }

  /** What the schemes say of a step that may lower its price. */
  public AnsweredStep promised(Step step) {
    return promised.computeIfAbsent(
        new Day(step.offer().id(), step.start(), step.lastDayToEnrol()),
        _ -> ask(promising.schemes(FactsOfOffer.activity(step.offer().kind())), step));
  }

  /** What every scheme says of a step. */
  public AnsweredStep answered(Step step) {
    return ask(schemes.all(), step);
  }

  private AnsweredStep ask(List<OpenScheme> asked, Step step) {
    Offer offer = step.offer();
    Purchase purchase =
        new Purchase(
            FactsOfOffer.activity(offer.kind()),
            FactsOfOffer.costs(offer),
            Optional.of(step.start()),
            Optional.of(step.end()),
            step.lastDayToEnrol());
    return planner.ask(
        asked,
        people,
        new PricedStep(
            offer.id() + " " + step.start(),
            purchase,
            offers.computeIfAbsent(offer.id(), _ -> FactsOfOffer.of(offer))),
        asOf);
  }

  /**
   * Every way to pay that may be best for somebody.
   *
   * @param free whether the worker may be asked for nothing there, an application included
   */
  public List<List<Grant>> choices(List<Step> steps, List<Boolean> free) {
    List<AnsweredStep> answered = steps.stream().map(this::promised).toList();
    return FirmFunding.choices(
        people, answered, (step, scheme) -> isUsable(scheme, free.get(step)));
  }

  public static boolean isUsable(SchemeVersion scheme, boolean free) {
    Set<Party> applicants = scheme.parties().applicants();
    return free
        ? applicants.contains(Party.EMPLOYER) || applicants.contains(Party.PROVIDER)
        : applicants.stream().anyMatch(APPLICANTS::contains);
  }

  /** What is not the same money as on another day: scheme, cents, and the periods of its caps. */
  public List<String> money(Step step) {
    List<String> money = new ArrayList<>();
    for (AnsweredStep.Answered each : promised(step).answers()) {
      if (each.answer() instanceof Answer.Pays pays) {
        StringBuilder text = new StringBuilder(each.scheme().rule().ref() + " " + pays.cents());
        pays.caps()
            .forEach(
                cap ->
                    text.append(' ')
                        .append(cap.counter())
                        .append(CapRoom.period(cap, countedOn(cap, step, pays))));
        money.add(text.toString());
      }
    }
    return money;
  }

  private static LocalDate countedOn(Cap cap, Step step, Answer.Pays pays) {
    return cap.countedOn() == Moment.START ? step.start() : pays.dates().applyFrom();
  }

  /** Mondays from a day on which an application for this offer can first have been made. */
  public List<LocalDate> applicationDays(Offer offer, LocalDate earliest) {
    return List.copyOf(
        ApplicationDays.of(promising.schemes(FactsOfOffer.activity(offer.kind())), earliest));
  }

  /**
   * What every scheme says of something that a firm does and nobody learns, which costs as much as
   * a scheme can look at: so what it pays is the most that it pays.
   */
  public static List<AnsweredStep.Answered> ofFirm(
      Schemes schemes, Firm firm, Activity activity, LocalDate asOf) {
    FundingPlanner planner = new FundingPlanner(new Evaluating(StatePensionAges.KNOWN));
    Facts facts = FactsOfFirm.of(firm);
    return schemes.all().stream()
        .flatMap(
            scheme ->
                planner
                    .ask(List.of(scheme), facts, dear(scheme.rule(), activity), asOf)
                    .answers()
                    .stream())
        .toList();
  }

  private static PricedStep dear(SchemeVersion rule, Activity activity) {
    Map<CostKind, Long> costs = new EnumMap<>(CostKind.class);
    rule.payment().costs().kinds().forEach(kind -> costs.put(kind, DEAR));
    return new PricedStep(
        activity.name(),
        new Purchase(
            activity,
            new Costs(costs, false),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Facts.NONE);
  }

  /** Whether a scheme pays more the dearer something is, so that nobody can say what it pays. */
  public static boolean isWithoutLimit(long cents) {
    return cents >= DEAR / 10;
  }
}
