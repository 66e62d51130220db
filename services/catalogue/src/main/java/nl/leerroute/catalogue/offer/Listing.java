package nl.leerroute.catalogue.offer;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An offer and how it stands; one that has ended stays, for its provider to see why. */
public record Listing(Offer offer, Standing standing, Shelf shelf) {

  public static final Comparator<Listing> BY_ID =
      Comparator.comparing(listing -> listing.offer().id().value());

  /** One of which nobody has a place, and that nobody was shown. */
  public Listing(Offer offer, Standing standing) {
    this(offer, standing, Shelf.EMPTY);
  }

  /** Under the name that its source gives, or the one under which it is shown. */
  public boolean isOf(String provider) {
    return Stream.concat(Stream.of(offer.provider()), shelf.shown().stream())
        .anyMatch(name -> name.id().equals(provider));
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
    return sent.equals(offer) && !comesBackByRepeating()
        ? this
        : new Listing(sent, new Standing.Current(), shelf.recounted(offer, sent));
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
    return new Listing(offer, right.apply(this), shelf);
  }

  /** Whether others than its provider see it, and routes may lead to it. */
  public boolean isShown() {
    return !hasEnded() && shelf.shown().isPresent();
  }

  /** Under this name from now on, or hidden. */
  public Listing shownAs(Optional<Provider> name) {
    return new Listing(offer, standing, shelf.shownAs(name));
  }

  public Optional<Run> run(String id) {
    return offer.runs().stream().filter(run -> run.id().equals(id)).findFirst();
  }

  /** The holder has a place in this run, and in no other. */
  public Listing seated(String run, String holder) {
    return new Listing(offer, standing, shelf.seated(run, holder));
  }

  /** The holder has no place here. */
  public Listing left(String holder) {
    return new Listing(offer, standing, shelf.left(holder));
  }
}
