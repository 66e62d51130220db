package nl.leerroute.funding.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Claim;
import nl.leerroute.funding.application.Decision.Hand;
import nl.leerroute.funding.application.Limit;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.application.Verdict;

/**
 * What an entry of the log means for a pot.
 *
 * <p>It depends on nothing but the books: the same entries in the same order give the same
 * decisions. An entry that does not fit, because it comes again or too late, changes nothing.
 */
final class Folding {

  private final Books books;
  private final OpenPot pot;
  private final Deciding deciding;

  Folding(Books books) {
    this.books = books;
    this.pot = books.pot();
    this.deciding = new Deciding(books);
  }

  void fold(Entry entry) {
    pot.at(entry.time());
    switch (entry.request()) {
      case Request.Agree(Terms terms) -> set(terms);
      case Request.Apply(String id, Ask ask) -> apply(id, ask);
      case Request.Withdraw(String id) -> when(id, this::withdraw);
      case Request.Contest(String id) -> when(id, this::object);
      case Request.Grant(String id) -> when(id, this::grant);
      case Request.Refuse(String id, String reason) -> when(id, known -> refuse(known, reason));
      case Request.HandIn(String id, Claim claim) -> when(id, known -> handIn(known, claim));
      case Request.Settle(String id, long cents) -> when(id, known -> settle(known, cents));
      case Request.Reclaim(String id, long cents) -> when(id, known -> reclaim(known, cents));
      case Request.Rank(String id, int points) -> when(id, known -> rank(known, points));
      case Request.Divide(String secret) -> divide(secret);
      case Request.TimePassed() -> passTime();
    }
    pot.folded(entry.offset());
  }

  private void when(String id, Consumer<Application> known) {
    books.application(id).ifPresent(known);
  }

  /** Money may come at any time; it is never taken from under what is promised. */
  private void set(Terms next) {
    boolean covers =
        next.ceilingCents() >= pot.lanes().values().stream().mapToLong(Lane::used).sum()
            && pot.lanes().entrySet().stream().allMatch(lane -> covers(next, lane.getKey()));
    if (covers && pot.terms().filter(before -> !before.canBecome(next)).isEmpty()) {
      pot.under(next);
      if (pot.serves() && pot.somebodyWaits()) {
        pot.begin(Work.MOVE_UP);
      }
    }
  }

  private boolean covers(Terms next, String lane) {
    Terms.LaneTerms terms = next.lanes().get(lane);
    return terms == null
        || terms.ceilingCents().isEmpty()
        || terms.ceilingCents().getAsLong() >= pot.lane(lane).used();
  }

  private void apply(String id, Ask ask) {
    if (books.isTaken(id) || pot.terms().isEmpty()) {
      return;
    }
    Optional<String> refusal = refusal(ask).or(() -> overLimit(id, ask));
    if (refusal.isPresent()) {
      deciding.arrive(id, ask, deciding.refused(refusal.get()), Hand.RULE);
    } else if (mayPass() && deciding.fits(ask.lane(), ask.cents()) && laneIsFree(ask.lane())) {
      deciding.arriveReserved(id, ask);
    } else {
      deciding.queue(id, ask);
    }
  }

  private boolean mayPass() {
    return pot.serves() && !pot.dry();
  }

  private boolean laneIsFree(String lane) {
    return pot.lane(lane).waiting().empty();
  }

  private Optional<String> refusal(Ask ask) {
    Terms.LaneTerms lane = pot.agreed().lanes().get(ask.lane());
    if (lane == null) {
      return Optional.of("no-such-window");
    }
    if (pot.time().isBefore(lane.opens())) {
      return Optional.of("not-open");
    }
    if (lane.closes().filter(end -> !pot.time().isBefore(end)).isPresent()) {
      return Optional.of("closed");
    }
    if (!pot.time().isBefore(ask.holdsUntil())) {
      return Optional.of("version-ended");
    }
    if (ask.verdict() instanceof Verdict.Refuses(String reason)) {
      return Optional.of(reason);
    }
    if (ask.cents() <= 0) {
      return Optional.of("no-amount");
    }
    return pot.neverFits(ask.lane(), ask.cents()) ? Optional.of("above-ceiling") : Optional.empty();
  }

  private Optional<String> overLimit(String id, Ask ask) {
    return books.holds().take(id, ask, pot.turn(), pot.time()).map(Folding::reason);
  }

  private static String reason(Limit limit) {
    return switch (limit.kind()) {
      case PERSON -> "limit-person";
      case EMPLOYER -> "limit-employer";
      case DE_MINIMIS -> "limit-de-minimis";
    };
  }

  private void withdraw(Application known) {
    boolean open =
        switch (known.stage()) {
          case Stage.Requested _, Stage.Waiting _, Stage.Reserved _ -> true;
          case Stage.Granted(var _, var _, Optional<Claim> claim) -> claim.isEmpty();
          case Stage.Settled _, Stage.Refused _, Stage.Withdrawn _ -> false;
          case Stage.Expired _, Stage.Released _, Stage.Reclaimed _ -> false;
        };
    if (open) {
      deciding.decide(known, new Stage.Withdrawn(), Hand.APPLICANT);
    }
    if (known.stage() instanceof Stage.Waiting(long number)
        && number == pot.lane(known.ask().lane()).waiting().head()) {
      pot.begin(Work.MOVE_UP);
    }
  }

  private void object(Application known) {
    if (known.stage() instanceof Stage.Refused(String reason, Instant by, boolean objected)
        && !objected
        && pot.time().isBefore(by)) {
      deciding.decide(known, new Stage.Refused(reason, by, true), Hand.APPLICANT);
    }
  }

  private void grant(Application known) {
    if (known.stage() instanceof Stage.Reserved(long cents, Instant until)
        && pot.time().isBefore(until)) {
      deciding.grant(known, cents);
    } else if (known.stage() instanceof Stage.Refused(var _, var _, boolean objected)
        && objected
        && pot.agreed().lanes().containsKey(known.ask().lane())) {
      uphold(known);
    }
  }

  /** What an objection brings: the money, or a place at the tail of those who wait. */
  private void uphold(Application known) {
    Ask ask = known.ask();
    if (ask.cents() <= 0 || pot.neverFits(ask.lane(), ask.cents())) {
      return;
    }
    if (books.holds().takeAgain(known.id(), ask, pot.turn(), pot.time()).isPresent()) {
      return;
    }
    if (mayPass() && deciding.fits(ask.lane(), ask.cents()) && laneIsFree(ask.lane())) {
      deciding.grant(known, ask.cents());
    } else if (pot.serves()) {
      deciding.queueAgain(known);
    }
  }

  private void refuse(Application known, String reason) {
    boolean reserved = known.stage() instanceof Stage.Reserved;
    boolean objected = known.stage() instanceof Stage.Refused(var _, var _, boolean open) && open;
    if (reserved) {
      deciding.decide(known, deciding.refused(reason), Hand.OFFICER);
    } else if (objected) {
      deciding.decide(known, new Stage.Refused(reason, pot.time(), false), Hand.OFFICER);
    }
  }

  private void handIn(Application known, Claim claim) {
    if (known.stage() instanceof Stage.Granted(long cents, Instant by, Optional<Claim> before)
        && before.isEmpty()
        && claim.cents() >= 0
        && pot.time().isBefore(by)) {
      deciding.decide(known, new Stage.Granted(cents, by, Optional.of(claim)), Hand.APPLICANT);
    }
  }

  private void settle(Application known, long cents) {
    if (known.stage() instanceof Stage.Granted(long granted, var _, Optional<Claim> claim)
        && claim.isPresent()
        && cents >= 0) {
      long paid = Math.min(cents, Math.min(granted, claim.get().cents()));
      deciding.decide(known, new Stage.Settled(paid), Hand.OFFICER);
    }
  }

  private void reclaim(Application known, long cents) {
    if (known.stage() instanceof Stage.Settled(long paid) && cents > 0 && cents <= paid) {
      deciding.decide(known, new Stage.Reclaimed(paid - cents), Hand.OFFICER);
    }
  }

  private void rank(Application known, int points) {
    if (known.stage() instanceof Stage.Requested && pot.seed().isEmpty()) {
      deciding.decide(known, new Stage.Requested(OptionalInt.of(points)), Hand.OFFICER);
    }
  }

  private void divide(String secret) {
    boolean due =
        pot.terms()
            .filter(terms -> terms.division().afterClosing() && terms.closedAt(pot.time()))
            .filter(terms -> terms.commitment().equals(Digest.of(secret)))
            .isPresent();
    if (due && pot.seed().isEmpty()) {
      pot.drawn(Digest.of(secret + pot.chain()));
      pot.begin(pot.agreed().division() == Division.PRO_RATA ? Work.CUT : Work.ORDER);
    }
  }

  private void passTime() {
    pot.begin(Work.EXPIRE);
    boolean over =
        pot.terms()
            .flatMap(Terms::waitingEnds)
            .filter(end -> !pot.time().isBefore(end))
            .isPresent();
    if (over && pot.serves() && pot.somebodyWaits()) {
      pot.begin(Work.CLOSE);
    }
  }
}
