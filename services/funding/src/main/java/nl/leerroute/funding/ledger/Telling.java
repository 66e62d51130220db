package nl.leerroute.funding.ledger;

import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision.Hand;
import nl.leerroute.funding.application.Stage;

/** Tells whoever was not served after a draw or a ranking the number in the new order. */
final class Telling {

  private final Books books;
  private final OpenPot pot;
  private final Deciding deciding;

  Telling(Books books) {
    this.books = books;
    this.pot = books.pot();
    this.deciding = new Deciding(books);
  }

  void work() {
    int told = 0;
    for (String name : pot.lanes().keySet().toArray(String[]::new)) {
      Line line = pot.lane(name).waiting();
      long number = Math.max(pot.lane(name).told(), line.head());
      for (; number < line.tail() && told < Stretch.PIECE; number++, told++) {
        tell(books.application(books.pages().at(line, number).application()).orElseThrow(), number);
      }
      pot.put(name, pot.lane(name).told(number));
      if (number < line.tail()) {
        return;
      }
    }
    pot.finish(Work.TELL);
  }

  private void tell(Application application, long number) {
    if (application.stage() instanceof Stage.Requested) {
      deciding.decide(application, new Stage.Waiting(number), Hand.RULE);
    }
  }
}
