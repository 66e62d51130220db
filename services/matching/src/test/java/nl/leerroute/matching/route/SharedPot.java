package nl.leerroute.matching.route;

import java.util.List;
import nl.leerroute.matching.offer.Offer;

/**
 * Money as simple as it can be and still shared over the steps: half of every price, certain up to
 * one cap and uncertain up to another one.
 */
record SharedPot(long certainCap, long uncertainCap, long budget) implements Purse {

  @Override
  public Contribution of(List<Step> steps, Preference preference) {
    long price = steps.stream().mapToLong(step -> step.offer().price().totalCents()).sum();
    return contribution(price);
  }

  @Override
  public Contribution atLeast(Offer offer, List<Run> runs) {
    return contribution(offer.price().totalCents());
  }

  private Contribution contribution(long price) {
    long certain = Math.min(certainCap, price / 2);
    long uncertain = Math.min(uncertainCap, price / 2);
    return new Contribution(price - certain - uncertain, price - certain);
  }
}
