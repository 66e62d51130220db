package nl.leerroute.matching.route;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.matching.offer.Offer;

/**
 * Money as simple as it can be and still shared over the steps and with a choice in it: half of the
 * price, certain up to one cap and uncertain up to another one, or else all of it, uncertain, up to
 * a third one.
 */
record SharedPot(long certainCap, long uncertainCap, long voucherCap) implements Purse {

  private static final Comparator<Contribution> LEAST_AT_BEST =
      Comparator.comparingLong(Contribution::atBest).thenComparingLong(Contribution::atWorst);
  private static final Comparator<Contribution> LEAST_AT_WORST =
      Comparator.comparingLong(Contribution::atWorst).thenComparingLong(Contribution::atBest);

  @Override
  public Contribution of(List<Step> steps, Preference preference) {
    long price = steps.stream().mapToLong(step -> step.offer().price().feeCents()).sum();
    return ways(price)
        .min(preference == Preference.ALL_MONEY ? LEAST_AT_BEST : LEAST_AT_WORST)
        .orElseThrow();
  }

  @Override
  public Contribution atLeast(Offer offer, List<Run> runs) {
    long price = offer.price().feeCents();
    return new Contribution(
        ways(price).mapToLong(Contribution::atBest).min().orElseThrow(),
        ways(price).mapToLong(Contribution::atWorst).min().orElseThrow());
  }

  private Stream<Contribution> ways(long price) {
    long certain = Math.min(certainCap, price / 2);
    long uncertain = Math.min(uncertainCap, price / 2);
    long voucher = Math.min(voucherCap, price);
    return Stream.of(
        new Contribution(price - certain - uncertain, price - certain),
        new Contribution(price - voucher, price));
  }
}
