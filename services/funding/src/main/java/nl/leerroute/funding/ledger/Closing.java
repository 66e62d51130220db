package nl.leerroute.funding.ledger;

import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision.Hand;

/** Tells whoever still waits that there will be no money any more. */
final class Closing {

  private final Books books;
  private final OpenPot pot;
  private final Deciding deciding;

  Closing(Books books) {
    this.books = books;
    this.pot = books.pot();
    this.deciding = new Deciding(books);
  }

  void work() {
    int served = 0;
    for (String lane : pot.lanes().keySet().toArray(String[]::new)) {
      Queue queue = new Queue(books, lane);
      while (queue.first().isPresent()) {
        if (served++ == Stretch.PIECE) {
          return;
        }
        Application application = queue.application(queue.first().orElseThrow());
        if (application.stage().queues()) {
          deciding.decide(application, deciding.refused("no-money-left"), Hand.CLOCK);
        }
        queue.leave();
      }
    }
    pot.dry(false);
    pot.finish(Work.CLOSE);
  }
}
