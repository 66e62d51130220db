package nl.leerroute.catalogue.offer;

import java.util.Comparator;
import java.util.function.Function;

/** An offer and how it stands; one that has ended stays, for its provider to see why. */
public record Listing(Offer offer, Standing standing) {

  public static final Comparator<Listing> BY_ID =
      Comparator.comparing(listing -> listing.offer().id().value());

  public boolean isOf(String provider) {
    return offer.provider().id().equals(provider);
  }

  public boolean hasEnded() {
    return standing instanceof Standing.Ended;
  }

  /**
   * What stands after its source sent this; the same words do not make a stale offer fresh, and
   * another provider's change nothing.
   */
  public Listing taking(Offer sent) {
    if (!isOf(sent.provider().id())) {
      return this;
    }
    return sent.equals(offer) && !comesBackByRepeating() ? this : of(sent);
  }

  public static Listing of(Offer fresh) {
    return new Listing(fresh, new Standing.Current());
  }

  /** What its sender hears of this. */
  public Offers.Change changeBy(Offer sent) {
    if (!isOf(sent.provider().id())) {
      return Offers.Change.ANOTHERS;
    }
    if (taking(sent).equals(this)) {
      return Offers.Change.UNCHANGED;
    }
    if (hasEnded()) {
      return Offers.Change.TAKEN;
    }
    return offer.saysTheSameAs(sent) ? Offers.Change.UNCHANGED : Offers.Change.CHANGED;
  }

  private boolean comesBackByRepeating() {
    return standing instanceof Standing.Ended(EndReason why, var _) && why.isUndoneByRepeating();
  }

  /** The same offer with the standing that is right for it. */
  public Listing standing(Function<Listing, Standing> right) {
    return new Listing(offer, right.apply(this));
  }
}
