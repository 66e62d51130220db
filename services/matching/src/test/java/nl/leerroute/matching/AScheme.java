package nl.leerroute.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.amount.Percent;
import nl.leerroute.schemes.amount.Rounding;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.CapRule;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.EnrolmentOrder;
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
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Timing.Anchor;
import nl.leerroute.schemes.rule.Timing.Bound;
import nl.leerroute.schemes.rule.Timing.Unit;
import nl.leerroute.schemes.rule.Validity;
import nl.leerroute.schemes.rule.Window;
import nl.leerroute.schemes.rule.Window.Supply;

/** A scheme for a test: a right of every worker to all costs, to be asked before the start. */
public final class AScheme {

  private final String id;
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<Timing> timing = new ArrayList<>();
  private final List<Cumulation> cumulation = new ArrayList<>();
  private final List<CapRule> caps = new ArrayList<>();
  private final List<Window> windows = new ArrayList<>();
  private Optional<EnrolmentOrder> enrolment = Optional.empty();
  private Amount amount = new Amount.EligibleCost();
  private long leastCents;
  private MoneyKind kind = MoneyKind.GRANT;
  private Allocation allocation = Allocation.RIGHT;
  private Party applicant = Party.WORKER;
  private Set<Activity> activities = Set.of(Activity.values());
  private Validity validity = new Validity(Optional.empty(), Optional.empty(), Optional.empty());
  private LocalDate reviewBy = LocalDate.of(2090, 1, 1);

  private AScheme(String id) {
    this.id = id;
    this.timing.add(
        new Timing(
            "before-start",
            Moment.APPLICATION,
            Bound.AT_THE_LATEST,
            new Anchor.Relative(Moment.START, -1, Unit.DAYS),
            Wording.of("Vraag aan voor de start.", "Apply before the start.")));
  }

  public static AScheme called(String id) {
    return new AScheme(id);
  }

  public AScheme paying(int percent, long upToEuros) {
    amount =
        new Amount.AtMost(
            new Amount.Share(Percent.of(percent), new Amount.EligibleCost()),
            new Amount.Fixed(upToEuros * 100));
    return this;
  }

  public AScheme payingNobodyKnowsWhat() {
    amount = new Amount.Unknown(Wording.of("Hoeveel, weten we niet.", "How much, we do not know."));
    return this;
  }

  public AScheme forCostsFrom(long euros) {
    leastCents = euros * 100;
    return this;
  }

  public AScheme ofKind(MoneyKind newKind) {
    kind = newKind;
    return this;
  }

  public AScheme dividedBy(Allocation newAllocation) {
    allocation = newAllocation;
    return this;
  }

  public AScheme appliedForBy(Party party) {
    applicant = party;
    return this;
  }

  public AScheme onlyFor(Activity... newActivities) {
    activities = Set.of(newActivities);
    return this;
  }

  public AScheme where(Fact fact, String... values) {
    requirements.add(
        new Requirement(
            fact.name(),
            new Condition.OneOf(fact, new TreeSet<>(Set.of(values))),
            Wording.of("Niet voor jou: " + fact, "Not for you: " + fact),
            Optional.empty()));
    return this;
  }

  public AScheme inALife(long euros) {
    caps.add(
        CapRule.always(
            new Cap(
                id + "-life",
                id,
                Cap.Scope.PERSON_LIFE,
                OptionalLong.of(euros * 100),
                OptionalInt.empty(),
                Moment.APPLICATION,
                Wording.of("In je hele leven.", "In your whole life."))));
    return this;
  }

  public AScheme notBeside(String other) {
    cumulation.add(
        new Cumulation.Excludes(
            new TreeSet<>(Set.of(other)),
            Cumulation.Over.SAME_COSTS,
            Wording.of("Niet samen met " + other, "Not together with " + other)));
    return this;
  }

  public AScheme askedBeforeStart(int weeks) {
    timing.add(
        new Timing(
            "weeks-before",
            Moment.APPLICATION,
            Bound.AT_THE_LATEST,
            new Anchor.Relative(Moment.START, -weeks, Unit.WEEKS),
            Wording.of("Vraag op tijd aan.", "Apply in time.")));
    return this;
  }

  public AScheme startedWithin(int months) {
    timing.add(
        new Timing(
            "start-within",
            Moment.START,
            Bound.AT_THE_LATEST,
            new Anchor.Relative(Moment.APPLICATION, months, Unit.MONTHS),
            Wording.of("Begin binnen %s maanden.".formatted(months), "Start in time.")));
    return this;
  }

  public AScheme enrolling(EnrolmentOrder order) {
    enrolment = Optional.of(order);
    return this;
  }

  public AScheme open(LocalDate first, LocalDate last) {
    windows.add(
        new Window(
            id + "-w" + windows.size(),
            first,
            Optional.of(last),
            Supply.NORMAL,
            OptionalLong.empty()));
    return this;
  }

  public AScheme until(LocalDate last) {
    validity = new Validity(Optional.empty(), Optional.of(last), Optional.empty());
    return this;
  }

  public AScheme reviewedUntil(LocalDate day) {
    reviewBy = day;
    return this;
  }

  public OpenScheme made() {
    return new OpenScheme(
        new SchemeVersion(
            new SchemeRef(id, "1"),
            Wording.of(id, id),
            Wording.of(id, id),
            new Owner("fund", "Het Fonds"),
            new TreeSet<>(),
            kind,
            validity,
            Optional.empty(),
            new Parties(
                new TreeSet<>(Set.of(applicant)),
                Party.WORKER,
                Optional.of(Party.WORKER),
                Parties.Paid.AFTER_PROOF),
            Optional.empty(),
            allocation,
            windows.isEmpty() ? Opening.WHOLE_PERIOD : Opening.WINDOWS,
            requirements,
            List.of(),
            new Payment(
                new TreeSet<>(activities),
                new EligibleCosts(
                    new TreeSet<>(Set.of(CostKind.FEE, CostKind.EXAM, CostKind.MATERIALS)),
                    EligibleCosts.Vat.INCLUDED,
                    leastCents),
                amount,
                new Percent(0),
                0,
                Rounding.HALF_CENT_UP,
                caps),
            timing,
            cumulation,
            new Procedure(
                enrolment, List.of(), List.of(Wording.of("Vraag aan.", "Apply.")), List.of()),
            new Provenance(
                List.of("test"), Optional.empty(), LocalDate.of(2026, 1, 1), reviewBy, false, true),
            List.of()),
        windows);
  }
}
