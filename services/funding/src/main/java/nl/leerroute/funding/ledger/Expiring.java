package nl.leerroute.funding.ledger;

import java.util.function.BiConsumer;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision.Hand;
import nl.leerroute.funding.application.Stage;

/** Takes back what was set apart when its time is over: by the clock of the log alone. */
final class Expiring {

  private final Books books;
  private final OpenPot pot;
  private final Deciding deciding;

  Expiring(Books books) {
    this.books = books;
    this.pot = books.pot();
    this.deciding = new Deciding(books);
  }

  void work() {
    Line reservations = over(pot.reservations(), Expiring::expire);
    Line grants = over(pot.grants(), Expiring::release);
    pot.reservations(reservations);
    pot.grants(grants);
    if (!due(reservations) && !due(grants)) {
      pot.finish(Work.EXPIRE);
    }
  }

  private Line over(Line line, BiConsumer<Expiring, Application> end) {
    Line left = line;
    for (int served = 0; served < Stretch.PIECE && due(left); served++) {
      books
          .application(books.pages().at(left, left.head()).application())
          .ifPresent(application -> end.accept(this, application));
      long next = left.head() + 1;
      left =
          left.served(
              1,
              books.pages().has(left, next) ? books.pages().at(left, next).order() : left.first());
    }
    return left;
  }

  private boolean due(Line line) {
    return line.dueAt(pot.time());
  }

  private void expire(Application application) {
    if (application.stage() instanceof Stage.Reserved) {
      deciding.decide(application, new Stage.Expired(), Hand.CLOCK);
    }
  }

  private void release(Application application) {
    if (application.stage() instanceof Stage.Granted(var _, var _, var claim) && claim.isEmpty()) {
      deciding.decide(application, new Stage.Released(), Hand.CLOCK);
    }
  }
}
