package nl.leerroute.catalogue.offer;

import reactor.core.publisher.Mono;

/** Places in the dated runs of offers: whoever has one, nobody else has it. */
public interface Seats {

  /**
   * Gives the holder a place in this run, instead of any other in the same offer; whoever has it
   * already keeps it.
   */
  Mono<Seating> take(OfferId offer, String run, String holder);

  /** Whatever place the holder has is free again; harmless when there is none. */
  Mono<Void> leave(OfferId offer, String holder);

  /** Whether there is a place. */
  enum Seating {
    SEATED,
    FULL,
    /** The offer, or this run of it, is not there any more. */
    GONE,
    /** Others keep taking places in the same offer; asking again is safe. */
    BUSY
  }
}
