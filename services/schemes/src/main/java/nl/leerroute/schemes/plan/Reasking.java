package nl.leerroute.schemes.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;

/** Asks a scheme again, now with the costs that other money leaves. */
record Reasking(Evaluating evaluating, Facts person, LocalDate asOf) {

  Answer ask(Option option, Map<CostKind, Long> paid) {
    Purchase whole = option.priced().purchase();
    Map<CostKind, Long> left = new EnumMap<>(CostKind.class);
    whole
        .costs()
        .cents()
        .forEach((kind, cents) -> left.put(kind, cents - paid.getOrDefault(kind, 0L)));
    Purchase rest = whole.costing(new Costs(left, whole.costs().vatIncluded()));
    return evaluating.evaluate(option.scheme(), person.and(option.priced().offer()), rest, asOf);
  }
}
