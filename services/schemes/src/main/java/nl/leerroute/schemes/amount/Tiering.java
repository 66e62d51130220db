package nl.leerroute.schemes.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.condition.Judgement;
import nl.leerroute.schemes.condition.Judging;
import nl.leerroute.schemes.fact.Fact;

/** Chooses among tiers, or says between which amounts the choice still lies. */
record Tiering(Valuing valuing, Circumstances on) {

  /** Tiers before the first that certainly holds stay possible while their facts are missing. */
  Valuation value(List<Amount.Tier> tiers, Optional<Amount> otherwise) {
    List<Valuation> possible = new ArrayList<>();
    Set<Fact> missing = new TreeSet<>();
    boolean decided = false;
    for (Amount.Tier tier : tiers) {
      Judgement judgement = Judging.judge(tier.when(), on);
      switch (judgement.truth()) {
        case YES -> {
          possible.add(labelled(tier.label(), valuing.value(tier.then())));
          decided = true;
        }
        case UNKNOWN -> {
          possible.add(labelled(tier.label(), valuing.value(tier.then())));
          missing.addAll(judgement.missing());
        }
        case NO -> {}
      }
      if (decided) {
        break;
      }
    }
    if (!decided) {
      possible.add(otherwise.map(valuing::value).orElseGet(() -> Valuation.exact(0, List.of())));
    }
    return possible.size() == 1 ? possible.getFirst() : between(possible, missing);
  }

  private static Valuation labelled(Wording label, Valuation value) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(label, value.least()));
    lines.addAll(value.lines());
    return new Valuation(value.least(), value.most(), lines, value.missing(), value.unknown());
  }

  private static Valuation between(List<Valuation> possible, Set<Fact> missing) {
    long least = possible.stream().mapToLong(Valuation::least).min().orElse(0);
    long most = possible.stream().mapToLong(Valuation::most).max().orElse(0);
    possible.forEach(each -> missing.addAll(each.missing()));
    Optional<Wording> unknown =
        possible.stream().map(Valuation::unknown).flatMap(Optional::stream).findFirst();
    return least == most
        ? possible.getFirst()
        : new Valuation(least, most, List.of(), missing, unknown);
  }
}
