package nl.leerroute.schemes.amount;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which costs a scheme looks at.
 *
 * @param leastCents lower eligible costs get nothing
 */
public record EligibleCosts(NavigableSet<CostKind> kinds, Vat vat, long leastCents) {

  private static final int VAT_RATE = 21;

  /** Whether VAT counts as cost. */
  public enum Vat {
    INCLUDED,
    EXCLUDED
  }

  public EligibleCosts {
    kinds = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(kinds));
    if (leastCents < 0) {
      throw new IllegalArgumentException("A minimum cost is never negative: " + leastCents);
    }
  }

  public static EligibleCosts whole(CostKind... kinds) {
    return new EligibleCosts(new TreeSet<>(List.of(kinds)), Vat.INCLUDED, 0);
  }

  /** The eligible part, VAT taken out where the rule says so. */
  public long of(Costs costs, Rounding rounding) {
    long charged = costs.of(kinds);
    return vat == Vat.EXCLUDED && costs.vatIncluded()
        ? rounding.part(charged, 100, 100 + VAT_RATE)
        : charged;
  }

  /** Whether these costs are known at all: of wages or travel a catalogue knows nothing. */
  public boolean knownIn(Costs costs) {
    return kinds.stream().anyMatch(costs.cents()::containsKey);
  }

  /** Whether nothing more can be charged: of some costs that count, nobody knows the height. */
  public boolean wholeIn(Costs costs) {
    return costs.cents().keySet().containsAll(kinds);
  }

  /** Whether money for these costs lowers the price of a step. */
  public boolean inPrice() {
    return kinds.stream().anyMatch(CostKind::inPrice);
  }
}
