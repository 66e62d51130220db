package nl.leerroute.matching.route;

import java.util.List;
import nl.leerroute.matching.offer.Offer;

/**
 * Money with what makes it hard: caps that the steps of a route share, a scheme that excludes
 * others, and money that may not come.
 *
 * <p>A certain fund pays half of the courses that it recognises, and an uncertain one four tenths
 * of those that it does, each to its cap. Or a voucher, uncertain and instead of both, pays all of
 * the courses in its register, to its cap; when it does not come the certain fund is still there.
 *
 * @param certainCap in cents, as the others
 */
record TwoFunds(long certainCap, long uncertainCap, long voucherCap) implements Purse {

  static final String CERTAIN = "FUND";
  static final String UNCERTAIN = "REGION";
  static final String VOUCHER = "STAP";

  @Override
  public Contribution of(List<Step> steps) {
    long price = 0;
    long certain = 0;
    long uncertain = 0;
    long voucher = 0;
    for (Step step : steps) {
      Offer offer = step.offer();
      price += price(offer);
      certain += certain(offer);
      uncertain += uncertain(offer);
      voucher += voucher(offer);
    }
    return left(price, certain, uncertain, voucher);
  }

  @Override
  public Contribution atLeast(Offer offer, List<Run> runs) {
    return atLeast(offer);
  }

  @Override
  public Contribution atLeast(Offer offer) {
    return left(price(offer), certain(offer), uncertain(offer), voucher(offer));
  }

  private Contribution left(long price, long certain, long uncertain, long voucher) {
    long sure = Math.min(certainCap, certain);
    long both = sure + Math.min(uncertainCap, uncertain);
    return new Contribution(price - Math.max(both, Math.min(voucherCap, voucher)), price - sure);
  }

  static long price(Offer offer) {
    return offer.price().feeCents();
  }

  static long certain(Offer offer) {
    return offer.accreditations().contains(CERTAIN) ? price(offer) / 2 : 0;
  }

  static long uncertain(Offer offer) {
    return offer.accreditations().contains(UNCERTAIN) ? price(offer) * 2 / 5 : 0;
  }

  static long voucher(Offer offer) {
    return offer.accreditations().contains(VOUCHER) ? price(offer) : 0;
  }
}
