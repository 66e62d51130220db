package nl.leerroute.schemes.plan;

import java.util.List;

/**
 * A step with its money.
 *
 * @param grants what lowers the price when all money comes; together never more than the price
 * @param beside loans, tax effects, rights, and grants for costs that are not in the price
 * @param sure what lowers the price when no uncertain money comes; together never more than the
 *     price
 */
public record FundedStep(
    PricedStep step, List<Funding> grants, List<Funding> beside, List<Funding> sure) {

  public FundedStep {
    grants = List.copyOf(grants);
    beside = List.copyOf(beside);
    sure = List.copyOf(sure);
  }

  public long priceCents() {
    return step.priceCents();
  }

  /** What is left to pay when all money comes. */
  public long ownAtBest() {
    return priceCents() - sum(grants);
  }

  /** What is left to pay when only certain money comes. */
  public long ownAtWorst() {
    return priceCents() - sum(sure);
  }

  /**
   * What a person asks for beside the {@link #grants}, to fall back on: what pays for certain, but
   * nothing or less while uncertain money pays.
   */
  public List<Funding> fallback() {
    return sure.stream().filter(each -> grants.stream().noneMatch(each::paysNoMoreThan)).toList();
  }

  private static long sum(List<Funding> money) {
    return money.stream().mapToLong(Funding::cents).sum();
  }
}
