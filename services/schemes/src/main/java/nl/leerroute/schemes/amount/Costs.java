package nl.leerroute.schemes.amount;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What something costs, by kind, in cents as charged.
 *
 * @param vatIncluded 21% VAT is in the amounts; false: exempt from VAT
 */
public record Costs(Map<CostKind, Long> cents, boolean vatIncluded) {

  public static final Costs NONE = new Costs(Map.of(), false);

  public Costs {
    Map<CostKind, Long> checked = new EnumMap<>(CostKind.class);
    cents.forEach(
        (kind, amount) -> {
          if (amount < 0) {
            throw new IllegalArgumentException("A cost is never negative: " + kind + " " + amount);
          }
          checked.put(kind, amount);
        });
    cents = Map.copyOf(checked);
  }

  /** Fee, exam and materials. */
  public static Costs of(long fee, long exam, long materials, boolean vatIncluded) {
    return new Costs(
        Map.of(CostKind.FEE, fee, CostKind.EXAM, exam, CostKind.MATERIALS, materials), vatIncluded);
  }

  public long of(Collection<CostKind> kinds) {
    return kinds.stream().mapToLong(kind -> cents.getOrDefault(kind, 0L)).sum();
  }

  /** What a participant is charged. */
  public long price() {
    return cents.entrySet().stream()
        .filter(cost -> cost.getKey().inPrice())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
