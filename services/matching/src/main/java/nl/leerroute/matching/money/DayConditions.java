package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.rule.SchemeVersion;

/** Days that conditions and amounts of a rule name. */
final class DayConditions {

  static Stream<LocalDate> of(SchemeVersion rule) {
    Stream<LocalDate> caps =
        rule.payment().caps().stream()
            .flatMap(
                cap ->
                    Stream.concat(
                        cap.when().stream().flatMap(DayConditions::of),
                        cap.money().stream().flatMap(DayConditions::of)));
    return Stream.concat(
        rule.requirements().stream().flatMap(requirement -> of(requirement.when())),
        Stream.concat(of(rule.payment().amount()), caps));
  }

  private static Stream<LocalDate> of(Condition condition) {
    if (condition instanceof Condition.All(var of)) {
      return of.stream().flatMap(DayConditions::of);
    }
    if (condition instanceof Condition.Any(var of)) {
      return of.stream().flatMap(DayConditions::of);
    }
    if (condition instanceof Condition.Not(var of)) {
      return of(of);
    }
    return condition instanceof Condition.OnDay(var moment, var relation, var day)
        ? Stream.of(day)
        : Stream.empty();
  }

  private static Stream<LocalDate> of(Amount amount) {
    if (amount instanceof Amount.Tiered(var tiers, var otherwise)) {
      return Stream.concat(
          tiers.stream().flatMap(tier -> Stream.concat(of(tier.when()), of(tier.then()))),
          otherwise.stream().flatMap(DayConditions::of));
    }
    if (amount instanceof Amount.Sum(var of)) {
      return of.stream().flatMap(DayConditions::of);
    }
    if (amount instanceof Amount.AtMost(var of, var cap)) {
      return Stream.concat(of(of), of(cap));
    }
    if (amount instanceof Amount.AtLeast(var of, var floor)) {
      return Stream.concat(of(of), of(floor));
    }
    if (amount instanceof Amount.Share(var percent, var of)) {
      return of(of);
    }
    if (amount instanceof Amount.ProRata(var full, var part, var whole)) {
      return of(full);
    }
    return Stream.empty();
  }

  private DayConditions() {}
}
