package nl.leerroute.matching.route;

import java.util.List;
import nl.leerroute.matching.offer.Offer;

/**
 * Money as simple as it can be and still shared over the steps and with a choice in it: half of the
 * price, certain up to one cap and uncertain up to another one, or else all of it, uncertain, up to
 * a third one, with the certain half to fall back on.
 */
record SharedPot(long certainCap, long uncertainCap, long voucherCap) implements Purse {

  @Override
  public Contribution of(List<Step> steps) {
    return left(steps.stream().mapToLong(step -> step.offer().price().feeCents()).sum());
  }

  @Override
  public Contribution atLeast(Offer offer, List<Run> runs) {
    return left(offer.price().feeCents());
  }

  private Contribution left(long price) {
    long certain = Math.min(certainCap, price / 2);
    long uncertain = Math.min(uncertainCap, price / 2);
    long voucher = Math.min(voucherCap, price);
    return new Contribution(price - Math.max(certain + uncertain, voucher), price - certain);
  }
}
