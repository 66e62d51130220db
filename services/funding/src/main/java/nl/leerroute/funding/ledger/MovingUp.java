package nl.leerroute.funding.ledger;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision.Hand;

/**
 * Gives money to those at the heads of the lines, whoever came first first.
 *
 * <p>Whoever wants more than the pot has holds up everybody; whoever wants more than the window may
 * take holds up the own window only.
 */
final class MovingUp {

  private final Books books;
  private final OpenPot pot;
  private final Deciding deciding;
  private final Set<String> full = new HashSet<>();

  MovingUp(Books books) {
    this.books = books;
    this.pot = books.pot();
    this.deciding = new Deciding(books);
  }

  void work() {
    for (int served = 0; served < Stretch.PIECE; served++) {
      Optional<Queue> next = next();
      if (next.isEmpty()) {
        done(false);
        return;
      }
      Place place = next.get().first().orElseThrow();
      if (pot.room(next.get().lane()) >= place.cents()
          && pot.left() < place.cents()
          && mayHave(next.get().application(place))) {
        done(true);
        return;
      }
      serve(next.get(), place);
    }
  }

  private void done(boolean dry) {
    pot.dry(dry);
    pot.finish(Work.MOVE_UP);
  }

  private Optional<Queue> next() {
    return pot.lanes().keySet().stream()
        .filter(lane -> !full.contains(lane))
        .map(lane -> new Queue(books, lane))
        .filter(queue -> queue.first().isPresent())
        .min(Comparator.comparingLong(queue -> queue.first().orElseThrow().order()));
  }

  private boolean mayHave(Application application) {
    return application.stage().queues()
        && !pot.neverFits(application.ask().lane(), application.ask().cents());
  }

  private void serve(Queue queue, Place place) {
    Application application = queue.application(place);
    if (!mayHave(application)) {
      if (application.stage().queues()) {
        deciding.decide(application, deciding.refused("above-ceiling"), Hand.RULE);
      }
      queue.leave();
    } else if (pot.room(queue.lane()) < place.cents()) {
      full.add(queue.lane());
    } else {
      deciding.reserve(application, place.cents());
      queue.leave();
    }
  }
}
