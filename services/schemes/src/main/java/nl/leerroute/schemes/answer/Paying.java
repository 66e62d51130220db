package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Line;
import nl.leerroute.schemes.amount.Valuation;
import nl.leerroute.schemes.amount.Valuing;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Payment;
import nl.leerroute.schemes.rule.SchemeVersion;

/** How much a scheme pays to somebody whom it does not refuse. */
final class Paying {

  private final SchemeVersion rule;
  private final Circumstances on;
  private final Payment payment;
  private final Dates dates;
  private final OptionalLong eligible;
  private final boolean whole;
  private final Capping capping;
  private final Valuing valuing;
  private final List<Wording> assumptions = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  Paying(SchemeVersion rule, Circumstances on, Purchase purchase, Dates dates) {
    this.rule = rule;
    this.on = on;
    this.payment = rule.payment();
    this.dates = dates;
    this.eligible =
        payment.costs().knownIn(purchase.costs())
            ? OptionalLong.of(payment.costs().of(purchase.costs(), payment.rounding()))
            : OptionalLong.empty();
    this.whole = payment.costs().wholeIn(purchase.costs());
    this.valuing = new Valuing(on, eligible, payment.rounding());
    this.capping = Capping.of(rule, on, valuing, dates.applyFrom());
  }

  Answer answer(Set<Fact> asked) {
    if (rule.requirements().isEmpty() && !rule.checks().isEmpty()) {
      return new Answer.NotComputed(
          rule.ref(),
          rule.checks().stream()
              .map(check -> new Reason(check.id(), check.explanation(), check.article()))
              .toList());
    }
    Valuation value = valuing.value(payment.amount());
    if (eligible.isPresent() && eligible.getAsLong() == 0 && (whole || value.most() == 0)) {
      return new Answer.NothingToPay(
          rule.ref(),
          Reason.of(
              Answer.NothingToPay.NO_COSTS,
              "Er zijn geen kosten die deze regeling betaalt.",
              "There are no costs that this scheme pays."));
    }
    if (eligible.isPresent() && eligible.getAsLong() < payment.costs().leastCents()) {
      return refused(
          Answer.Refused.MINIMUM_COST,
          "De kosten moeten minstens " + Euros.nl(payment.costs().leastCents()) + " zijn.",
          "The costs must be at least " + Euros.en(payment.costs().leastCents()) + ".");
    }
    if (value.unknown().isPresent()) {
      return new Answer.NotComputed(
          rule.ref(),
          List.of(
              new Reason(
                  Answer.NotComputed.AMOUNT, value.unknown().get(), java.util.Optional.empty())));
    }
    for (Cap cap : capping.caps()) {
      if (room(cap).none()) {
        return new Answer.Refused(
            rule.ref(),
            List.of(new Reason(cap.id(), cap.explanation(), java.util.Optional.empty())));
      }
    }
    Set<Fact> missing = new TreeSet<>(asked);
    missing.addAll(capping.missing());
    return missing.isEmpty() && value.exact() ? exact(value) : needsToKnow(missing, value);
  }

  private Answer exact(Valuation value) {
    lines.addAll(value.lines());
    long cents = limited(value.least());
    if (cents == 0 || cents < payment.minimumCents()) {
      return refused(
          "minimum-amount",
          "Het bedrag komt uit op " + Euros.nl(cents) + "; dat wordt niet uitbetaald.",
          "The amount comes to " + Euros.en(cents) + "; that is not paid.");
    }
    Wording rounding = payment.rounding().wording();
    lines.add(
        new Line(
            Wording.of("Bedrag, afgerond " + rounding.nl(), "Amount, rounded " + rounding.en()),
            cents));
    return new Answer.Pays(
        rule.ref(),
        cents,
        lines,
        dates,
        List.copyOf(capping.caps()),
        rule.certainty(),
        rule.checks(),
        assumptions);
  }

  /**
   * Never above the costs, the own contribution and what the caps leave. Costs that are known in
   * part limit nothing: a lump sum is also for wages, of which a catalogue knows nothing.
   */
  private long limited(long value) {
    long cents = value;
    if (whole) {
      cents =
          lowered(
              cents,
              ownLimit(),
              "Nooit meer dan het deel van de kosten dat vergoed mag worden",
              "Never more than the part of the costs that may be paid");
    }
    for (Cap cap : capping.caps()) {
      OptionalLong left = room(cap).cents();
      if (left.isPresent()) {
        cents = lowered(cents, left.getAsLong(), cap.explanation().nl(), cap.explanation().en());
      }
      assume(cap);
    }
    return cents;
  }

  private long ownLimit() {
    int paid = 10_000 - payment.ownContribution().hundredths();
    return payment.rounding().part(eligible.orElse(0), paid, 10_000);
  }

  private long lowered(long cents, long limit, String nl, String en) {
    if (limit >= cents) {
      return cents;
    }
    lines.add(new Line(Wording.of(nl, en), limit));
    return limit;
  }

  private void assume(Cap cap) {
    if (cap.scope().ofEmployer()) {
      assumptions.add(
          Wording.of(
              "Het fonds telt zelf mee: " + cap.explanation().nl(),
              "The fund itself counts: " + cap.explanation().en()));
    } else if (on.facts().received().isEmpty()) {
      assumptions.add(
          Wording.of(
              "We nemen aan dat je uit deze regeling nog niets kreeg. " + cap.explanation().nl(),
              "We assume that you got nothing from this scheme yet. " + cap.explanation().en()));
    }
  }

  private CapRoom room(Cap cap) {
    LocalDate day = Evaluating.countedOn(cap.countedOn(), on);
    return CapRoom.of(cap, on.facts().received(), day);
  }

  private Answer needsToKnow(Set<Fact> missing, Valuation value) {
    long most = limited(value.most());
    if (most == Valuation.NO_LIMIT) {
      return new Answer.NotComputed(
          rule.ref(),
          List.of(
              Reason.of(
                  Answer.NotComputed.NO_LIMIT,
                  "Hoeveel dit kan zijn, is zonder meer gegevens niet te zeggen.",
                  "How much this could be cannot be said without more facts.")));
    }
    long least = Math.min(limited(value.least()), most);
    Set<Fact> all = new TreeSet<>(missing);
    all.addAll(value.missing());
    List<Missing> worth =
        all.stream()
            .map(fact -> new Missing(fact, missing.contains(fact) ? most : most - least))
            .sorted(
                Comparator.comparingLong(Missing::worthCents)
                    .reversed()
                    .thenComparing(Missing::fact))
            .toList();
    return new Answer.NeedsToKnow(rule.ref(), worth, most);
  }

  private Answer refused(String id, String nl, String en) {
    return new Answer.Refused(rule.ref(), List.of(Reason.of(id, nl, en)));
  }
}
