package nl.leerroute.schemes.condition;

import java.util.List;
import java.util.function.Function;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Sbi;

/** Judges conditions. The same circumstances always give the same judgement. */
public final class Judging {

  private Judging() {}

  public static Judgement judge(Condition condition, Circumstances on) {
    return switch (condition) {
      case Condition.All(var parts) -> Judgement.all(each(parts, on));
      case Condition.Any(var parts) -> Judgement.any(each(parts, on));
      case Condition.Not(var part) -> judge(part, on).opposite();
      case Condition.Is(var fact, boolean value) ->
          known(on, fact, FactValue.YesNo.class, is -> Judgement.of(is.yes() == value));
      case Condition.Compare(var fact, var relation, long value) ->
          known(
              on,
              fact,
              FactValue.Count.class,
              is -> Judgement.of(relation.holds(is.inHundredths(), value * 100)));
      case Condition.Between(var fact, long least, long most) ->
          known(
              on,
              fact,
              FactValue.Count.class,
              is ->
                  Judgement.of(
                      is.inHundredths() >= least * 100 && is.inHundredths() <= most * 100));
      case Condition.Dated(var fact, var relation, var value) ->
          known(on, fact, FactValue.Day.class, is -> Judgement.of(relation.holds(is.day(), value)));
      case Condition.Level(var fact, var relation, var value) ->
          known(
              on,
              fact,
              FactValue.Code.class,
              is -> Judgement.of(relation.holds(rank(fact, is.code()), rank(fact, value))));
      case Condition.OneOf(var fact, var values) ->
          on.facts().rulesOut(fact, values)
              ? Judgement.concludedNot(fact)
              : known(
                  on, fact, FactValue.Code.class, is -> Judgement.of(values.contains(is.code())));
      case Condition.Includes(var fact, var values) ->
          known(
              on,
              fact,
              FactValue.Codes.class,
              is -> Judgement.of(is.codes().stream().anyMatch(values::contains)));
      case Condition.InSector(var fact, var areas) ->
          known(on, fact, FactValue.Code.class, is -> inSector(fact, is.code(), areas));
      case Condition.OnDay(var moment, var relation, var value) ->
          on.day(moment)
              .map(day -> Judgement.of(relation.holds(day, value)))
              .orElse(Judgement.UNDATED);
      case Condition.Age age -> Ages.judge(age, on);
      case Condition.BelowStatePensionAge(var day) -> Ages.belowPension(day, on);
    };
  }

  private static List<Judgement> each(List<Condition> parts, Circumstances on) {
    return parts.stream().map(part -> judge(part, on)).toList();
  }

  private static <V extends FactValue> Judgement known(
      Circumstances on, Fact fact, Class<V> shape, Function<V, Judgement> test) {
    return on.value(fact)
        .map(value -> test.apply(shape.cast(value)))
        .orElseGet(() -> Judgement.needs(fact));
  }

  private static int rank(Fact fact, String level) {
    return fact.type() instanceof FactType.Code(var allowed, boolean ignored)
        ? allowed.indexOf(level)
        : -1;
  }

  /** A coarse sector that only contains an asked one does not decide. */
  private static Judgement inSector(Fact fact, String sector, Iterable<String> areas) {
    boolean perhaps = false;
    for (String area : areas) {
      if (Sbi.within(sector, area)) {
        return Judgement.YES;
      }
      perhaps |= Sbi.within(area, sector);
    }
    return perhaps ? Judgement.needs(fact) : Judgement.NO;
  }
}
