package nl.leerroute.funding.ledger;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * One entry of the log.
 *
 * @param time by the clock of the broker
 */
public record Entry(long offset, Instant time, Request request) {

  /** The application it is about, if it is about one. */
  Stream<String> applications() {
    return switch (request) {
      case Request.Apply(String id, var _) -> Stream.of(id);
      case Request.Withdraw(String id) -> Stream.of(id);
      case Request.Contest(String id) -> Stream.of(id);
      case Request.Grant(String id) -> Stream.of(id);
      case Request.Refuse(String id, var _) -> Stream.of(id);
      case Request.HandIn(String id, var _) -> Stream.of(id);
      case Request.Settle(String id, var _) -> Stream.of(id);
      case Request.Reclaim(String id, var _) -> Stream.of(id);
      case Request.Rank(String id, var _) -> Stream.of(id);
      case Request.Agree _, Request.Divide _, Request.TimePassed _ -> Stream.empty();
    };
  }
}
