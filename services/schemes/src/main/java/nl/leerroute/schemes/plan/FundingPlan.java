package nl.leerroute.schemes.plan;

import java.util.List;

/**
 * The money of a whole route.
 *
 * @param steps in the order of the route
 * @param unused every scheme that pays nothing here, by scheme
 * @param proven no other choice gives more; false only when the effort limit was hit
 */
public record FundingPlan(List<FundedStep> steps, List<Unused> unused, boolean proven) {

  public FundingPlan {
    steps = List.copyOf(steps);
    unused = List.copyOf(unused);
  }

  public long priceCents() {
    return steps.stream().mapToLong(FundedStep::priceCents).sum();
  }

  public long ownAtBest() {
    return steps.stream().mapToLong(FundedStep::ownAtBest).sum();
  }

  public long ownAtWorst() {
    return steps.stream().mapToLong(FundedStep::ownAtWorst).sum();
  }
}
