package nl.leerroute.schemes.plan;

import java.util.List;
import java.util.function.Predicate;

/**
 * A step with its money.
 *
 * @param grants what lowers the price; together never more than the price
 * @param beside loans, tax effects, rights, and grants for costs that are not in the price
 */
public record FundedStep(PricedStep step, List<Funding> grants, List<Funding> beside) {

  public FundedStep {
    grants = List.copyOf(grants);
    beside = List.copyOf(beside);
  }

  public long priceCents() {
    return step.priceCents();
  }

  /** What is left to pay when all money comes. */
  public long ownAtBest() {
    return priceCents() - sum(funding -> true);
  }

  /** What is left to pay when only certain money comes. */
  public long ownAtWorst() {
    return priceCents() - sum(Funding::certain);
  }

  private long sum(Predicate<Funding> counted) {
    return grants.stream().filter(counted).mapToLong(Funding::cents).sum();
  }
}
