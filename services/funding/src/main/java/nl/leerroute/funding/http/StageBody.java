package nl.leerroute.funding.http;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import nl.leerroute.funding.application.Claim;
import nl.leerroute.funding.application.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands.
 *
 * @param ahead at most so many come first, while waiting
 * @param until by when something has to happen: a decision, a claim, an objection
 * @param points that people gave before a ranking
 */
record StageBody(
    String state,
    @Nullable Long cents,
    @Nullable Long ahead,
    @Nullable Instant until,
    @Nullable String reason,
    @Nullable Long claimedCents,
    @Nullable List<Claim.Proof> proofs,
    @Nullable Integer points) {

  static final StageBody SENT = plain("SENT");

  static StageBody of(Stage stage) {
    return of(stage, 0);
  }

  /**
   * @param served how many of the line were served before
   */
  static StageBody of(Stage stage, long served) {
    return switch (stage) {
      case Stage.Requested(var points) -> requested(points);
      case Stage.Waiting(long number) ->
          new StageBody(
              "WAITING", null, Math.max(0, number - served), null, null, null, null, null);
      case Stage.Reserved(long cents, Instant until) -> money("RESERVED", cents, until);
      case Stage.Granted(long cents, Instant claimBy, var claim) ->
          claim.map(proof -> claimed(cents, proof)).orElse(money("GRANTED", cents, claimBy));
      case Stage.Settled(long cents) -> money("SETTLED", cents, null);
      case Stage.Refused(String reason, Instant objectBy, boolean objected) ->
          new StageBody(
              objected ? "CONTESTED" : "REFUSED", null, null, objectBy, reason, null, null, null);
      case Stage.Withdrawn() -> plain("WITHDRAWN");
      case Stage.Expired() -> plain("EXPIRED");
      case Stage.Released() -> plain("RELEASED");
      case Stage.Reclaimed(long cents) -> money("RECLAIMED", cents, null);
    };
  }

  private static StageBody requested(OptionalInt points) {
    return new StageBody(
        "REQUESTED",
        null,
        null,
        null,
        null,
        null,
        null,
        points.isPresent() ? points.getAsInt() : null);
  }

  private static StageBody claimed(long cents, Claim claim) {
    return new StageBody(
        "CLAIMED", cents, null, null, null, claim.cents(), List.copyOf(claim.proofs()), null);
  }

  private static StageBody money(String state, long cents, @Nullable Instant until) {
    return new StageBody(state, cents, null, until, null, null, null, null);
  }

  private static StageBody plain(String state) {
    return new StageBody(state, null, null, null, null, null, null, null);
  }
}
