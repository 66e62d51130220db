package nl.leerroute.funding.ledger;

import java.util.function.Consumer;
import nl.leerroute.funding.application.Application;

/** Goes through the lines of all windows, a piece at a time, until nobody waits in them. */
record Clearing(Books books) {

  /**
   * @param decide called for whoever still waits
   * @return whether all lines are empty now
   */
  boolean clear(Consumer<Application> decide) {
    int served = 0;
    for (String lane : books.pot().lanes().keySet().toArray(String[]::new)) {
      Queue queue = new Queue(books, lane);
      while (queue.first().isPresent()) {
        if (served++ == Stretch.PIECE) {
          return false;
        }
        Application application = queue.application(queue.first().orElseThrow());
        if (application.stage().queues()) {
          decide.accept(application);
        }
        queue.leave();
      }
    }
    return true;
  }
}
