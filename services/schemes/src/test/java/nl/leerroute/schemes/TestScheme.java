package nl.leerroute.schemes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.amount.Percent;
import nl.leerroute.schemes.amount.Rounding;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.CapRule;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.EnrolmentOrder;
import nl.leerroute.schemes.rule.HumanCheck;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Opening;
import nl.leerroute.schemes.rule.Owner;
import nl.leerroute.schemes.rule.Parties;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.Payment;
import nl.leerroute.schemes.rule.Procedure;
import nl.leerroute.schemes.rule.Provenance;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.StateAid;
import nl.leerroute.schemes.rule.Succession;
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Validity;
import nl.leerroute.schemes.rule.Window;

/** Makes schemes for tests: a right to all costs in 2026, unless said otherwise. */
public final class TestScheme {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final String id;
  private String version = "1";
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<HumanCheck> checks = new ArrayList<>();
  private final List<Timing> timing = new ArrayList<>();
  private final List<Cumulation> cumulation = new ArrayList<>();
  private final List<CapRule> caps = new ArrayList<>();
  private final List<Window> windows = new ArrayList<>();
  private final TreeSet<String> groups = new TreeSet<>();
  private Amount amount = new Amount.EligibleCost();
  private EligibleCosts costs =
      EligibleCosts.whole(CostKind.FEE, CostKind.EXAM, CostKind.MATERIALS);
  private MoneyKind kind = MoneyKind.GRANT;
  private Allocation allocation = Allocation.RIGHT;
  private Opening opening = Opening.WHOLE_PERIOD;
  private Party applicant = Party.WORKER;
  private Percent own = new Percent(0);
  private Optional<StateAid> stateAid = Optional.empty();
  private Optional<EnrolmentOrder> enrolment = Optional.empty();
  private long minimum;
  private Validity validity =
      Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  private TestScheme(String id) {
    this.id = id;
  }

  public static TestScheme scheme(String id) {
    return new TestScheme(id);
  }

  /** Version 1 unless said otherwise. */
  public TestScheme version(String newVersion) {
    version = newVersion;
    return this;
  }

  public static Wording wording(String text) {
    return Wording.of(text, text);
  }

  public TestScheme pays(Amount newAmount) {
    amount = newAmount;
    return this;
  }

  public TestScheme paysPercent(int percent) {
    return pays(new Amount.Share(Percent.of(percent), new Amount.EligibleCost()));
  }

  public TestScheme upTo(long cents) {
    return pays(new Amount.AtMost(amount, new Amount.Fixed(cents)));
  }

  public TestScheme of(EligibleCosts newCosts) {
    costs = newCosts;
    return this;
  }

  public TestScheme kind(MoneyKind newKind) {
    kind = newKind;
    return this;
  }

  public TestScheme allocation(Allocation newAllocation) {
    allocation = newAllocation;
    return this;
  }

  public TestScheme appliedForBy(Party party) {
    applicant = party;
    return this;
  }

  public TestScheme ownContribution(int percent) {
    own = Percent.of(percent);
    return this;
  }

  public TestScheme paidFrom(long cents) {
    minimum = cents;
    return this;
  }

  public TestScheme valid(Validity newValidity) {
    validity = newValidity;
    return this;
  }

  public TestScheme inGroup(String group) {
    groups.add(group);
    return this;
  }

  public TestScheme requires(String name, Condition condition) {
    requirements.add(new Requirement(name, condition, wording(name), Optional.empty()));
    return this;
  }

  public TestScheme checkedByPeople(String name) {
    checks.add(new HumanCheck(name, wording(name), Optional.empty()));
    return this;
  }

  public TestScheme inWindow(Window window) {
    opening = Opening.WINDOWS;
    windows.add(window);
    return this;
  }

  public TestScheme inWindows() {
    opening = Opening.WINDOWS;
    return this;
  }

  public TestScheme timed(String name, Moment moment, Timing.Bound bound, Timing.Anchor anchor) {
    timing.add(new Timing(name, moment, bound, anchor, wording(name)));
    return this;
  }

  public TestScheme capped(Cap.Scope scope, long cents) {
    return capped(scope, OptionalLong.of(cents), OptionalInt.empty());
  }

  public TestScheme once(Cap.Scope scope) {
    return capped(scope, OptionalLong.empty(), OptionalInt.of(1));
  }

  public TestScheme capped(Cap.Scope scope, OptionalLong cents, OptionalInt awards) {
    return capped(new Cap("cap-" + scope, id, scope, cents, awards, Moment.START, wording("cap")));
  }

  public TestScheme cappedByApplication(Cap.Scope scope, long cents) {
    return capped(
        new Cap(
            "cap-" + scope,
            id,
            scope,
            OptionalLong.of(cents),
            OptionalInt.empty(),
            Moment.APPLICATION,
            wording("cap")));
  }

  public TestScheme capped(Cap cap) {
    return capped(CapRule.always(cap));
  }

  public TestScheme capped(CapRule cap) {
    caps.add(cap);
    return this;
  }

  public TestScheme countingAs(StateAid aid) {
    stateAid = Optional.of(aid);
    return this;
  }

  public TestScheme with(Cumulation rule) {
    cumulation.add(rule);
    return this;
  }

  public TestScheme excluding(String other) {
    return with(
        new Cumulation.Excludes(
            new TreeSet<>(List.of(other)), Cumulation.Over.SAME_COSTS, wording("not-with")));
  }

  public TestScheme enrolling(EnrolmentOrder order) {
    enrolment = Optional.of(order);
    return this;
  }

  public SchemeVersion rule() {
    return new SchemeVersion(
        new SchemeRef(id, version),
        wording(id),
        wording(id),
        new Owner("owner", "Owner"),
        groups,
        kind,
        validity,
        Optional.empty(),
        new Parties(
            new TreeSet<>(List.of(applicant)),
            Party.WORKER,
            Optional.of(Party.WORKER),
            Parties.Paid.UNKNOWN),
        stateAid,
        allocation,
        opening,
        requirements,
        checks,
        new Payment(
            new TreeSet<>(List.of(Activity.COURSE)),
            costs,
            amount,
            own,
            minimum,
            Rounding.HALF_CENT_UP,
            caps),
        timing,
        cumulation,
        new Procedure(enrolment, List.of(), List.of(), List.of()),
        new Provenance(List.of(), Optional.empty(), TODAY, TODAY.plusYears(1), false, false),
        List.of());
  }

  public OpenScheme open() {
    return new OpenScheme(rule(), windows);
  }

  /** All that are published, each on the days on which it holds; what never holds is left out. */
  public static List<OpenScheme> published(TestScheme... versions) {
    List<SchemeVersion> rules = Stream.of(versions).map(TestScheme::rule).toList();
    Succession succession = Succession.of(rules);
    return rules.stream()
        .filter(rule -> !succession.held(rule.ref()).isEmpty())
        .map(
            rule ->
                new OpenScheme(
                    rule,
                    Stream.of(versions)
                        .filter(each -> each.id.equals(rule.ref().scheme()))
                        .flatMap(each -> each.windows.stream())
                        .toList(),
                    succession.held(rule.ref())))
        .toList();
  }
}
