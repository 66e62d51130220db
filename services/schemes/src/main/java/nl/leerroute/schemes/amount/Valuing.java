package nl.leerroute.schemes.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactValue;

/** Works out amounts for one set of circumstances, line by line. */
public final class Valuing {

  private final Circumstances on;
  private static final Wording COSTS_UNKNOWN =
      Wording.of(
          "De kosten waar deze regeling naar kijkt, kennen we niet.",
          "We do not know the costs that this scheme looks at.");

  private final OptionalLong eligible;
  private final Rounding rounding;

  /**
   * @param eligible eligible cost in cents; absent: not known
   */
  public Valuing(Circumstances on, OptionalLong eligible, Rounding rounding) {
    this.on = on;
    this.eligible = eligible;
    this.rounding = rounding;
  }

  public Valuation value(Amount amount) {
    return switch (amount) {
      case Amount.EligibleCost() -> eligibleCost();
      case Amount.Fixed(long cents) ->
          Valuation.exact(cents, List.of(Line.of("Vast bedrag", "Fixed amount", cents)));
      case Amount.Share(var percent, var of) -> share(percent, value(of));
      case Amount.AtMost(var of, var cap) -> atMost(value(of), value(cap));
      case Amount.AtLeast(var of, var floor) -> atLeast(value(of), value(floor));
      case Amount.Sum(var parts) -> sum(parts);
      case Amount.Above(var of, long threshold) -> above(value(of), threshold);
      case Amount.PerUnit(long cents, var units, var most) -> perUnit(cents, units, most);
      case Amount.TimesFact(int times, var money) -> timesFact(times, money);
      case Amount.ProRata(var full, var part, long whole) -> proRata(value(full), part, whole);
      case Amount.Banded(var of, var bands) -> banded(value(of), bands);
      case Amount.Tiered(var tiers, var otherwise) -> new Tiering(this, on).value(tiers, otherwise);
      case Amount.Unknown(var why) -> Valuation.unknown(why);
    };
  }

  private Valuation eligibleCost() {
    if (eligible.isEmpty()) {
      return Valuation.unknown(COSTS_UNKNOWN);
    }
    long cents = eligible.getAsLong();
    return Valuation.exact(
        cents, List.of(Line.of("Kosten die meetellen", "Costs that count", cents)));
  }

  private Valuation share(Percent percent, Valuation of) {
    long least = part(of.least(), percent.hundredths(), 10_000);
    long most = part(of.most(), percent.hundredths(), 10_000);
    Line line = Line.of(percent.nl() + " daarvan", percent.en() + " of that", least);
    return of.with(of, least, most, percent.equals(Percent.ALL) ? of.lines() : of.then(line));
  }

  private static Valuation atMost(Valuation of, Valuation cap) {
    long least = Math.min(of.least(), cap.least());
    long most = Math.min(of.most(), cap.most());
    boolean binds = cap.exact() && of.exact() && cap.least() < of.least();
    Line line =
        Line.of(
            "Nooit meer dan " + Euros.nl(cap.least()),
            "Never more than " + Euros.en(cap.least()),
            least);
    return of.with(cap, least, most, binds ? of.then(line) : of.lines());
  }

  private static Valuation atLeast(Valuation of, Valuation floor) {
    long least = Math.max(of.least(), floor.least());
    long most = Math.max(of.most(), floor.most());
    boolean binds = floor.exact() && of.exact() && floor.least() > of.least();
    Line line =
        Line.of(
            "Nooit minder dan " + Euros.nl(floor.least()),
            "Never less than " + Euros.en(floor.least()),
            least);
    return of.with(floor, least, most, binds ? of.then(line) : of.lines());
  }

  private Valuation sum(List<Amount> parts) {
    Valuation total = Valuation.exact(0, List.of());
    for (Amount each : parts) {
      Valuation next = value(each);
      total =
          total.with(
              next,
              total.least() + next.least(),
              Valuation.plus(total.most(), next.most()),
              total.then(next));
    }
    return total.with(
        total,
        total.least(),
        total.most(),
        total.then(Line.of("Samen", "Together", total.least())));
  }

  private static Valuation above(Valuation of, long threshold) {
    long least = Math.max(0, of.least() - threshold);
    long most = of.most() == Valuation.NO_LIMIT ? of.most() : Math.max(0, of.most() - threshold);
    Line line =
        Line.of(
            "Min de drempel van " + Euros.nl(threshold),
            "Minus the threshold of " + Euros.en(threshold),
            least);
    return of.with(of, least, most, of.then(line));
  }

  private Valuation perUnit(long cents, Fact units, OptionalLong most) {
    Optional<Long> known = number(units);
    long limit = most.orElse(units.type() instanceof FactType.Count count ? count.most() : 0);
    if (known.isEmpty()) {
      return missing(0, Math.multiplyExact(cents, limit), units);
    }
    long counted = Math.min(known.get(), limit);
    long total = Math.multiplyExact(cents, counted);
    return Valuation.exact(
        total,
        List.of(
            Line.of(counted + " × " + Euros.nl(cents), counted + " × " + Euros.en(cents), total)));
  }

  private Valuation timesFact(int times, Fact money) {
    Optional<Long> known = number(money);
    if (known.isEmpty()) {
      return missing(0, Valuation.NO_LIMIT, money);
    }
    long total = Math.multiplyExact(known.get(), times);
    Line line =
        times == 1
            ? Line.of("Bedrag dat je noemt", "Amount that you tell", total)
            : Line.of(
                times + " × " + Euros.nl(known.get()),
                times + " × " + Euros.en(known.get()),
                total);
    return Valuation.exact(total, List.of(line));
  }

  private Valuation proRata(Valuation full, Fact part, long whole) {
    Optional<Long> known = count(part).map(FactValue.Count::inHundredths);
    if (known.isEmpty()) {
      return full.with(missing(0, 0, part), 0, full.most(), full.lines());
    }
    long all = whole * 100;
    long counted = Math.min(known.get(), all);
    long least = part(full.least(), counted, all);
    String number = BigDecimal.valueOf(counted, 2).stripTrailingZeros().toPlainString();
    Line line =
        Line.of(
            "Naar verhouding: " + number.replace('.', ',') + " van " + whole,
            "In proportion: " + number + " of " + whole,
            least);
    return full.with(
        full,
        least,
        part(full.most(), counted, all),
        counted == all ? full.lines() : full.then(line));
  }

  private Valuation banded(Valuation of, List<Amount.Band> bands) {
    List<Line> lines = new ArrayList<>(of.lines());
    long least = bands(of.least(), bands, lines);
    long most = bands(of.most(), bands, new ArrayList<>());
    return of.with(of, least, most, lines);
  }

  private long bands(long cents, List<Amount.Band> bands, List<Line> lines) {
    long total = 0;
    long from = 0;
    for (Amount.Band band : bands) {
      long to = Math.min(cents, band.upToCents().orElse(Valuation.NO_LIMIT));
      if (to > from) {
        long part =
            part(to == Valuation.NO_LIMIT ? to : to - from, band.percent().hundredths(), 10_000);
        total = Valuation.plus(total, part);
        lines.add(
            Line.of(
                band.percent().nl() + " van het deel tot " + Euros.nl(to),
                band.percent().en() + " of the part up to " + Euros.en(to),
                total));
        from = to;
      }
    }
    return total;
  }

  private long part(long cents, long part, long whole) {
    if (cents == Valuation.NO_LIMIT) {
      return part == 0 ? 0 : cents;
    }
    return rounding.part(cents, part, whole);
  }

  private static Valuation missing(long least, long most, Fact fact) {
    return new Valuation(least, most, List.of(), Set.of(fact), Optional.empty());
  }

  private Optional<Long> number(Fact fact) {
    return count(fact).map(FactValue.Count::number);
  }

  private Optional<FactValue.Count> count(Fact fact) {
    return on.value(fact).map(FactValue.Count.class::cast);
  }
}
