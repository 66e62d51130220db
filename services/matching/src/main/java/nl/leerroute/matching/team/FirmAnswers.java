package nl.leerroute.matching.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.leerroute.matching.explanation.SchemeWords;
import nl.leerroute.matching.money.FirmPurse;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.planning.RouteSet.Question;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.matching.team.TeamPlanSet.FirmMoney;
import nl.leerroute.matching.team.TeamPlanSet.Plan;
import nl.leerroute.matching.team.TeamPlanSet.Seats;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.amount.Line;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Missing;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.AnsweredStep.Answered;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.plan.Nearness;
import nl.leerroute.schemes.plan.PricedStep;
import nl.leerroute.schemes.plan.Unused;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;

/** What all schemes say to a firm: what pays for no course, what pays nothing, what to answer. */
final class FirmAnswers {

  /** What a firm does that nobody enrols for. */
  private static final List<Activity> OWN =
      List.of(Activity.COMPANY_SCAN, Activity.LEARNING_METHOD, Activity.PRACTICE_PLACE);

  private final Map<Activity, List<Answered>> own = new LinkedHashMap<>();
  private final Function<TeamRole, FirmPurse> purses;
  private final Map<List<Object>, AnsweredStep> steps = new LinkedHashMap<>();

  FirmAnswers(Schemes schemes, Firm firm, LocalDate asOf, Function<TeamRole, FirmPurse> purses) {
    this.purses = purses;
    OWN.forEach(activity -> own.put(activity, FirmPurse.ofFirm(schemes, firm, activity, asOf)));
  }

  List<FirmMoney> firmMoney() {
    List<FirmMoney> all = new ArrayList<>();
    own.forEach(
        (activity, answers) ->
            answers.forEach(
                each -> {
                  if (each.answer() instanceof Answer.Pays pays
                      && isForOneFirm(each.scheme().rule())) {
                    all.add(money(activity, each.scheme().rule(), pays));
                  }
                }));
    return List.copyOf(all);
  }

  private static boolean isForOneFirm(SchemeVersion rule) {
    return rule.parties().applicants().contains(Party.EMPLOYER);
  }

  private static FirmMoney money(Activity activity, SchemeVersion rule, Answer.Pays pays) {
    boolean limited = !FirmPurse.isWithoutLimit(pays.cents());
    long cents = limited ? pays.cents() : 0;
    List<Line> lines =
        limited
            ? List.of(new Line(Wording.of(TeamWords.atMost().nl(), TeamWords.atMost().en()), cents))
            : List.of();
    return new FirmMoney(
        activity,
        limited ? OptionalLong.of(cents) : OptionalLong.empty(),
        new Funding(rule, pays, cents, lines));
  }

  private Collection<AnsweredStep> steps(List<Plan> plans, Draft draft) {
    for (Plan plan : plans) {
      for (Seats seats : plan.seats()) {
        steps.computeIfAbsent(
            List.of(seats.roleId(), seats.step().offer().id(), seats.step().start()),
            _ -> purses.apply(role(seats, draft)).answered(seats.step()));
      }
    }
    return steps.values();
  }

  private static TeamRole role(Seats seats, Draft draft) {
    return draft.roles().stream()
        .map(Lines::role)
        .filter(role -> role.id().equals(seats.roleId()))
        .findFirst()
        .orElseThrow();
  }

  /** Schemes that pay nothing, by name, each with the answer that is nearest to paying. */
  List<UnusedScheme> unused(List<Plan> plans, Draft draft) {
    Set<String> used = new TreeSet<>();
    plans.forEach(
        plan ->
            plan.seats()
                .forEach(
                    seats ->
                        seats.funding().forEach(paid -> used.add(id(paid.funding().scheme())))));
    firmMoney().forEach(money -> used.add(id(money.funding().scheme())));
    NavigableMap<String, Unused> nearest = new TreeMap<>();
    for (AnsweredStep step : steps(plans, draft)) {
      step.answers().forEach(each -> tell(each, step.step(), used, nearest));
    }
    own.forEach(
        (activity, answers) ->
            answers.forEach(
                each -> {
                  if (each.scheme().rule().payment().activities().contains(activity)
                      || steps.isEmpty()) {
                    tell(each, nothing(activity), used, nearest);
                  }
                }));
    long left = plans.stream().findFirst().map(Plan::ownAtBestCents).orElse(0L);
    return nearest.values().stream()
        .map(
            each -> new UnusedScheme(each.scheme(), each.answer(), reasons(each), upTo(each, left)))
        .toList();
  }

  private static PricedStep nothing(Activity activity) {
    return new PricedStep(
        activity.name(),
        Purchase.of(activity, Costs.NONE, LocalDate.EPOCH, LocalDate.EPOCH),
        Facts.NONE);
  }

  private static void tell(
      Answered each, PricedStep step, Set<String> used, NavigableMap<String, Unused> nearest) {
    SchemeVersion rule = each.scheme().rule();
    if (!used.contains(id(rule))) {
      nearest.merge(
          id(rule),
          new Unused(rule, step, each.answer()),
          (one, two) -> Nearness.NEAREST_FIRST.compare(two, one) < 0 ? two : one);
    }
  }

  private static List<Text> reasons(Unused unused) {
    SchemeVersion rule = unused.scheme();
    if (unused.answer() instanceof Answer.Pays) {
      if (!FirmPurse.isUsable(rule, false)) {
        return List.of(TeamWords.notForOneFirm());
      }
      if (!FirmPurse.isUsable(rule, true) && rule.lowersPrice()) {
        return List.of(TeamWords.notForMandatory());
      }
    }
    return SchemeWords.reasons(unused.answer());
  }

  private static long upTo(Unused unused, long left) {
    long most = unused.answer() instanceof Answer.NeedsToKnow needs ? needs.upToCents() : 0;
    if (FirmPurse.isWithoutLimit(most)) {
      return 0;
    }
    return unused.scheme().lowersPrice() ? Math.min(left, most) : most;
  }

  private static String id(SchemeVersion rule) {
    return rule.ref().scheme();
  }

  /** What one answer could bring for everybody in the first plan, the most first. */
  List<Question> questions(List<Plan> plans, Draft draft) {
    Map<Fact, Long> worth = new TreeMap<>();
    plans.stream().findFirst().ifPresent(plan -> ofPlan(plan, draft, worth));
    own.values()
        .forEach(
            answers ->
                answers.forEach(
                    each -> {
                      if (isForOneFirm(each.scheme().rule())) {
                        missing(each).forEach(missing -> add(missing, missing.worthCents(), worth));
                      }
                    }));
    return worth.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .map(
            each ->
                new Question(
                    each.getKey().name(), Text.of(each.getKey().question()), each.getValue()))
        .sorted(
            Comparator.comparingLong(Question::upToCents).reversed().thenComparing(Question::fact))
        .toList();
  }

  private void ofPlan(Plan plan, Draft draft, Map<Fact, Long> worth) {
    Map<Fact, Long> courses = new TreeMap<>();
    for (Seats seats : plan.seats()) {
      AnsweredStep step = purses.apply(role(seats, draft)).answered(seats.step());
      for (Answered each : step.answers()) {
        if (each.scheme().rule().lowersPrice()
            && FirmPurse.isUsable(each.scheme().rule(), seats.freeForWorker())) {
          long left = seats.ownAtBestCents();
          missing(each)
              .forEach(
                  missing ->
                      courses.merge(
                          missing.fact(),
                          Math.min(left, missing.worthCents() * seats.persons()),
                          Long::sum));
        }
      }
    }
    courses.forEach(
        (fact, cents) -> worth.merge(fact, Math.min(plan.ownAtBestCents(), cents), Long::sum));
  }

  private static void add(Missing missing, long cents, Map<Fact, Long> worth) {
    worth.merge(missing.fact(), FirmPurse.isWithoutLimit(cents) ? 0 : cents, Math::max);
  }

  private static List<Missing> missing(Answered each) {
    return each.answer() instanceof Answer.NeedsToKnow needs
            && each.scheme().rule().kind() == MoneyKind.GRANT
        ? needs.missing().stream().filter(missing -> missing.fact().isOfPeople()).toList()
        : List.of();
  }
}
