package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Valuation;
import nl.leerroute.schemes.amount.Valuing;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.condition.Judgement;
import nl.leerroute.schemes.condition.Judging;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.FirmFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.CapRule;
import nl.leerroute.schemes.rule.Headcount;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.StateAid;

/**
 * The caps that hold for one application, with their money made.
 *
 * @param missing facts that decide whether a cap of a person holds, and how high it is
 */
record Capping(List<Cap> caps, Set<Fact> missing) {

  static Capping of(SchemeVersion rule, Circumstances on, Valuing valuing, LocalDate applied) {
    Capping capping = new Capping(new ArrayList<>(), new TreeSet<>());
    rule.payment().caps().forEach(each -> capping.add(each, on, valuing));
    rule.stateAid().flatMap(aid -> room(aid, on, applied)).ifPresent(capping.caps::add);
    return capping;
  }

  /** A cap of an employer that cannot be worked out is left to the fund, and said. */
  private void add(CapRule rule, Circumstances on, Valuing valuing) {
    Cap cap = rule.cap();
    Judgement holds = rule.when().map(when -> Judging.judge(when, on)).orElse(Judgement.YES);
    switch (holds.truth()) {
      case NO -> {}
      case UNKNOWN -> leaveOpen(cap, holds.missing());
      case YES -> {
        Optional<Valuation> money = rule.money().map(valuing::value);
        if (money.isEmpty() || money.get().exact()) {
          Cap made = money.map(value -> cap.with(value.least())).orElse(cap);
          Cap counted = rule.employees().map(most -> counting(made, most, on)).orElse(made);
          caps.add(
              rule.employees()
                  .flatMap(most -> inFirm(most, on))
                  .map(counted::told)
                  .orElse(counted));
        } else {
          leaveOpen(cap, money.get().missing());
        }
      }
    }
  }

  /** A share of a staff of unknown size is left to the fund, a number is not. */
  private static Cap counting(Cap cap, Headcount most, Circumstances on) {
    long staff =
        on.value(WorkFacts.EMPLOYER_PERSONS)
            .map(value -> ((FactValue.Count) value).number())
            .orElse(0L);
    return staff == 0 && most.number().isEmpty()
        ? cap
        : cap.forEmployees(Math.toIntExact(most.most(staff)));
  }

  /** What a share of the staff comes to in this firm, where its size is known. */
  private static Optional<Wording> inFirm(Headcount most, Circumstances on) {
    return on.value(WorkFacts.EMPLOYER_PERSONS)
        .filter(_ -> most.ofStaff().isPresent())
        .map(value -> ((FactValue.Count) value).number())
        .map(
            staff ->
                Wording.of(
                    "In een bedrijf met " + staff + " mensen zijn dat er " + most.most(staff) + ".",
                    "In a firm of " + staff + " people that is " + most.most(staff) + "."));
  }

  private void leaveOpen(Cap cap, Set<Fact> unknown) {
    if (cap.scope().ofEmployer()) {
      caps.add(cap.uncounted());
    } else {
      missing.addAll(unknown);
    }
  }

  /** What the firm may still have; as long as nobody said what it had, all of it. */
  private static Optional<Cap> room(StateAid aid, Circumstances on, LocalDate day) {
    OptionalLong ceiling = aid.ceiling(day);
    if (ceiling.isEmpty()) {
      return Optional.empty();
    }
    long had =
        on.value(FirmFacts.DE_MINIMIS_RECEIVED)
            .map(value -> ((FactValue.Count) value).number())
            .orElse(0L);
    return Optional.of(
        new Cap(
            StateAid.COUNTER,
            StateAid.COUNTER,
            Cap.Scope.EMPLOYER_YEARS,
            StateAid.YEARS,
            OptionalLong.of(Math.max(0, ceiling.getAsLong() - had)),
            OptionalInt.empty(),
            Moment.APPLICATION,
            Wording.of(
                "Dit is de-minimissteun: een bedrijf mag in drie jaar hoogstens "
                    + Euros.nl(ceiling.getAsLong())
                    + " van deze steun krijgen, uit alle regelingen samen.",
                "This is de-minimis aid: a firm may have at most "
                    + Euros.en(ceiling.getAsLong())
                    + " of it in three years, from all schemes together.")));
  }
}
