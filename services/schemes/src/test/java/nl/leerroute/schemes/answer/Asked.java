package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Activity;

/** Asks a scheme about one course of ten days from 4 May 2026. */
final class Asked {

  static final LocalDate START = LocalDate.of(2026, 5, 4);

  static Purchase free() {
    return Purchase.of(Activity.COURSE, costs(0), START, START);
  }

  static Costs costs(long fee) {
    return Costs.of(fee, 0, 0, false);
  }

  static Answer.Pays pays(TestScheme scheme) {
    return (Answer.Pays) ask(scheme, Facts.NONE);
  }

  static List<String> refused(Answer answer) {
    return ((Answer.Refused) answer).reasons().stream().map(Reason::id).toList();
  }

  static Answer ask(TestScheme scheme, Facts facts) {
    return ask(scheme, facts, TODAY);
  }

  static Answer ask(TestScheme scheme, Facts facts, LocalDate asOf) {
    Purchase course = Purchase.of(Activity.COURSE, costs(100_000), START, START.plusDays(10));
    return evaluate(scheme.open(), facts, course, asOf);
  }

  static Answer evaluate(OpenScheme scheme, Facts facts, Purchase purchase, LocalDate asOf) {
    return new Evaluating(StatePensionAges.KNOWN).evaluate(scheme, facts, purchase, asOf);
  }

  private Asked() {}
}
