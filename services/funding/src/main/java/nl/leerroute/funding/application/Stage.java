package nl.leerroute.funding.application;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Where an application stands. */
public sealed interface Stage {

  /**
   * Takes part in a draw, a cut or a ranking; nothing is set apart yet.
   *
   * @param points given by people who rank; absent: not yet
   */
  record Requested(OptionalInt points) implements Stage {}

  /**
   * There is no money now; it moves up when money returns.
   *
   * @param number in its line, from 0; whoever has a lower one comes first
   */
  record Waiting(long number) implements Stage {}

  /**
   * Money is set apart until people have decided.
   *
   * @param until it lapses at this instant
   */
  record Reserved(long cents, Instant until) implements Stage {}

  /**
   * @param claimBy last instant to hand in proof; without it the money is released
   */
  record Granted(long cents, Instant claimBy, Optional<Claim> claim) implements Stage {}

  /**
   * @param cents paid, at actual cost
   */
  record Settled(long cents) implements Stage {}

  /**
   * @param reason code, explained in the decision's own words elsewhere
   * @param objectBy first instant at which one can no longer object
   * @param objected a human has to look at it again
   */
  record Refused(String reason, Instant objectBy, boolean objected) implements Stage {}

  record Withdrawn() implements Stage {}

  /** The reservation lapsed before anybody decided. */
  record Expired() implements Stage {}

  /** No proof came in time, so the money went back. */
  record Released() implements Stage {}

  /**
   * Money that was paid is asked back.
   *
   * @param cents what the applicant keeps
   */
  record Reclaimed(long cents) implements Stage {}

  /** Set apart and not yet paid. */
  default long committed() {
    return switch (this) {
      case Reserved(long cents, var _) -> cents;
      case Granted(long cents, var _, var _) -> cents;
      case Requested _, Waiting _, Settled _, Refused _ -> 0;
      case Withdrawn _, Expired _, Released _, Reclaimed _ -> 0;
    };
  }

  default long spent() {
    return switch (this) {
      case Settled(long cents) -> cents;
      case Reclaimed(long cents) -> cents;
      case Requested _, Waiting _, Reserved _, Granted _, Refused _ -> 0;
      case Withdrawn _, Expired _, Released _ -> 0;
    };
  }

  /** Hopes for money of which none is set apart yet. */
  default boolean queues() {
    return switch (this) {
      case Requested _, Waiting _ -> true;
      case Reserved _, Granted _, Settled _, Refused _ -> false;
      case Withdrawn _, Expired _, Released _, Reclaimed _ -> false;
    };
  }

  /** Something that a human has to do now. */
  default boolean waitsForPeople() {
    return switch (this) {
      case Reserved _ -> true;
      case Granted(var _, var _, var claim) -> claim.isPresent();
      case Refused(var _, var _, boolean objected) -> objected;
      case Requested _, Waiting _, Settled _ -> false;
      case Withdrawn _, Expired _, Released _, Reclaimed _ -> false;
    };
  }
}
