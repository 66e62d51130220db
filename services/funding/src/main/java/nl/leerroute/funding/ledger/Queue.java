package nl.leerroute.funding.ledger;

import java.util.Optional;
import nl.leerroute.funding.application.Application;

/** The line of one window, served from its head. */
record Queue(Books books, String lane) {

  /** Whoever stands at the head. */
  Optional<Place> first() {
    Line line = line();
    return line.empty() ? Optional.empty() : Optional.of(books.pages().at(line, line.head()));
  }

  Application application(Place place) {
    return books.application(place.application()).orElseThrow();
  }

  void leave() {
    Line line = line();
    long next = line.head() + 1;
    long first =
        books.pages().has(line, next) ? books.pages().at(line, next).order() : line.first();
    OpenPot pot = books.pot();
    pot.put(lane, pot.lane(lane).waiting(line.served(1, first)));
  }

  private Line line() {
    return books.pot().lane(lane).waiting();
  }
}
