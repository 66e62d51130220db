package nl.leerroute.funding.ledger;

import java.math.BigInteger;
import java.util.OptionalLong;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision.Hand;

/** Gives everybody the same part: first of what the window may take, then of the whole pot. */
final class Cutting {

  private final Books books;
  private final OpenPot pot;
  private final Deciding deciding;

  Cutting(Books books) {
    this.books = books;
    this.pot = books.pot();
    this.deciding = new Deciding(books);
  }

  void work() {
    if (new Clearing(books).clear(this::give)) {
      pot.finish(Work.CUT);
    }
  }

  private void give(Application application) {
    long part = part(application.ask().lane(), application.ask().cents());
    if (part == 0) {
      deciding.decide(application, deciding.refused("no-money-left"), Hand.RULE);
    } else {
      deciding.reserve(application, part);
    }
  }

  /** Rounded down, so that all parts together are never more than there is. */
  private long part(String lane, long cents) {
    long inWindow = share(cents, allowed(lane), pot.lane(lane).asked());
    long all = pot.lanes().keySet().stream().mapToLong(this::allowed).sum();
    return share(inWindow, Math.min(all, pot.agreed().ceilingCents()), all);
  }

  private long allowed(String lane) {
    OptionalLong ceiling = pot.ceiling(lane);
    return Math.min(pot.lane(lane).asked(), ceiling.orElse(Long.MAX_VALUE));
  }

  private static long share(long cents, long part, long whole) {
    return whole == 0
        ? 0
        : BigInteger.valueOf(cents)
            .multiply(BigInteger.valueOf(part))
            .divide(BigInteger.valueOf(whole))
            .longValueExact();
  }
}
