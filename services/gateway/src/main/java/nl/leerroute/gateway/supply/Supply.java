package nl.leerroute.gateway.supply;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a provider delivers, as the catalogue keeps it; errs when that cannot be asked now. */
public interface Supply {

  /** The columns of the template, in order. */
  Mono<List<Column>> columns(Visitor visitor);

  /** The template as a file; {@code csv} or {@code xlsx}. */
  Mono<byte[]> template(String form, Visitor visitor);

  Mono<List<Own>> offers(String provider, Visitor visitor);

  /**
   * Passes a file on while it comes in.
   *
   * @param whole what is not in the file is no longer offered
   */
  Mono<Sent> send(String provider, boolean whole, Flux<byte[]> file, Visitor visitor);

  /** Newest first. */
  Mono<List<Delivery>> deliveries(String provider, Visitor visitor);

  /**
   * Empty when there is none.
   *
   * @param outcome of its records those with this outcome only; absent: all
   */
  Mono<Delivery.Told> delivery(
      String provider, String run, Optional<Delivery.Outcome> outcome, int page, Visitor visitor);

  /** Says that what a delivery did not have may end; false when it waits for nothing. */
  Mono<Boolean> confirm(String provider, String run, Visitor visitor);

  Mono<List<Waiting>> waiting(String provider, Visitor visitor);

  /** Empty when it waits no longer. */
  Mono<Waiting.Open> open(String provider, String record, Visitor visitor);

  /** What is wrong with the correction; empty when it was taken. */
  Mono<List<Complaint>> correct(String provider, String record, Cells cells, Visitor visitor);

  /** Empty when there is none. */
  Mono<Cells> offer(String provider, String offer, Visitor visitor);

  /** What is wrong with it; empty when it was taken. */
  Mono<List<Complaint>> change(String provider, String offer, Cells cells, Visitor visitor);

  /** What is wrong with it; empty when it was taken. */
  Mono<List<Complaint>> add(String provider, Cells cells, Visitor visitor);

  /** What became of a file that was sent. */
  sealed interface Sent {

    /** It is being taken in. */
    record Begun(String run) implements Sent {}

    /** It cannot be read as a sheet of courses. */
    record Refused(List<Complaint> complaints) implements Sent {}

    /** No sheet of courses is as large. */
    record TooLarge() implements Sent {}

    /** An earlier one is still being taken in. */
    record Busy() implements Sent {}
  }
}
