package nl.leerroute.matching.offer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What was worked out for the day that somebody asked about last: nearly everybody asks today. */
final class LastSeen {

  private volatile Optional<SoonestFirst> last = Optional.empty();

  SoonestFirst on(LocalDate day, Supplier<SoonestFirst> otherwise) {
    SoonestFirst seen = last.filter(known -> known.isOf(day)).orElseGet(otherwise);
    last = Optional.of(seen);
    return seen;
  }
}
