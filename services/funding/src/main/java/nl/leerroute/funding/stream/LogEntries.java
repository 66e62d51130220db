package nl.leerroute.funding.stream;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.leerroute.contracts.PotRequested;
import nl.leerroute.contracts.PotRequested.Kind;
import nl.leerroute.funding.application.Claim;
import nl.leerroute.funding.ledger.Request;
import org.jspecify.annotations.Nullable;

/** Entries of the log in the words that services share, and back. */
final class LogEntries {

  private LogEntries() {}

  static PotRequested write(String pot, Request request) {
    return switch (request) {
      case Request.Agree(var terms) -> about(pot, Kind.AGREE, null, LogTerms.write(terms), null);
      case Request.Apply(String id, var ask) ->
          about(pot, Kind.APPLY, id, null, LogAsks.write(ask));
      case Request.Withdraw(String id) -> about(pot, Kind.WITHDRAW, id, null, null);
      case Request.Contest(String id) -> about(pot, Kind.CONTEST, id, null, null);
      case Request.Grant(String id) -> about(pot, Kind.GRANT, id, null, null);
      case Request.Refuse(String id, String reason) ->
          new PotRequested(pot, Kind.REFUSE, id, null, null, null, null, reason, null, null);
      case Request.HandIn(String id, Claim(long cents, var proofs)) ->
          new PotRequested(
              pot,
              Kind.HAND_IN,
              id,
              null,
              null,
              cents,
              proofs.stream().map(Claim.Proof::name).toList(),
              null,
              null,
              null);
      case Request.Settle(String id, long cents) -> money(pot, Kind.SETTLE, id, cents);
      case Request.Reclaim(String id, long cents) -> money(pot, Kind.RECLAIM, id, cents);
      case Request.Rank(String id, int points) ->
          new PotRequested(pot, Kind.RANK, id, null, null, null, null, null, points, null);
      case Request.Divide(String secret) ->
          new PotRequested(pot, Kind.DIVIDE, null, null, null, null, null, null, null, secret);
      case Request.TimePassed() -> about(pot, Kind.TIME_PASSED, null, null, null);
    };
  }

  private static PotRequested money(String pot, Kind kind, String id, long cents) {
    return new PotRequested(pot, kind, id, null, null, cents, null, null, null, null);
  }

  private static PotRequested about(
      String pot,
      Kind kind,
      @Nullable String id,
      PotRequested.@Nullable Terms terms,
      PotRequested.@Nullable Asked asked) {
    return new PotRequested(pot, kind, id, terms, asked, null, null, null, null, null);
  }

  /** An entry that lacks what its kind needs is as good as none: only its time counts. */
  static Request read(PotRequested logged) {
    try {
      return understood(logged);
    } catch (NullPointerException | IllegalArgumentException e) {
      return new Request.TimePassed();
    }
  }

  private static Request understood(PotRequested logged) {
    return switch (logged.kind()) {
      case AGREE -> new Request.Agree(LogTerms.read(needed(logged.terms())));
      case APPLY -> new Request.Apply(id(logged), LogAsks.read(needed(logged.asked())));
      case WITHDRAW -> new Request.Withdraw(id(logged));
      case CONTEST -> new Request.Contest(id(logged));
      case GRANT -> new Request.Grant(id(logged));
      case REFUSE -> new Request.Refuse(id(logged), needed(logged.reason()));
      case HAND_IN ->
          new Request.HandIn(id(logged), new Claim(needed(logged.cents()), proofs(logged)));
      case SETTLE -> new Request.Settle(id(logged), needed(logged.cents()));
      case RECLAIM -> new Request.Reclaim(id(logged), needed(logged.cents()));
      case RANK -> new Request.Rank(id(logged), needed(logged.points()));
      case DIVIDE -> new Request.Divide(needed(logged.secret()));
      case TIME_PASSED -> new Request.TimePassed();
    };
  }

  private static NavigableSet<Claim.Proof> proofs(PotRequested logged) {
    NavigableSet<Claim.Proof> proofs = new TreeSet<>();
    Optional.ofNullable(logged.proofs())
        .orElse(List.of())
        .forEach(proof -> proofs.add(Claim.Proof.valueOf(proof)));
    return proofs;
  }

  private static String id(PotRequested logged) {
    return needed(logged.applicationId());
  }

  private static <T> T needed(@Nullable T part) {
    return Objects.requireNonNull(part);
  }
}
