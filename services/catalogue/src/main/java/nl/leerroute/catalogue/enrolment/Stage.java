package nl.leerroute.catalogue.enrolment;

import java.time.Instant;

/** How far a request has come. */
public sealed interface Stage {

  Instant at();

  /**
   * The provider has to answer.
   *
   * @param reminded it was told that somebody waits
   */
  record Asked(Instant at, boolean reminded) implements Stage {}

  /** The person has to answer. */
  record OtherDateOffered(Start start, Instant at) implements Stage {}

  /**
   * There is a place.
   *
   * @param proof code by which others can see that this is true
   */
  record Confirmed(Start start, ProofCode proof, Instant at) implements Stage {}

  record Refused(Reason reason, Instant at) implements Stage {}

  /** The person did not want the other date. */
  record Declined(Instant at) implements Stage {}

  record Withdrawn(Instant at) implements Stage {}

  /** Nobody answered in time, and the person is free to look elsewhere. */
  record Released(Instant at) implements Stage {}

  /** Why a provider has no place for somebody; there is no room for words about a person. */
  enum Reason {
    FULL,
    REQUIREMENTS,
    CANCELLED,
    OTHER
  }

  /** Whether nothing further is expected and there is no place. */
  default boolean isOver() {
    return switch (this) {
      case Asked _, OtherDateOffered _, Confirmed _ -> false;
      case Refused _, Declined _, Withdrawn _, Released _ -> true;
    };
  }
}
