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
    if (new Clearing(books).clear(this::refuse)) {
      pot.dry(false);
      pot.finish(Work.CLOSE);
    }
  }

  private void refuse(Application application) {
    deciding.decide(application, deciding.refused("no-money-left"), Hand.CLOCK);
  }
}
