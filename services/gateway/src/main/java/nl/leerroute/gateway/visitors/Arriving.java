package nl.leerroute.gateway.visitors;

import java.util.Optional;
import reactor.core.publisher.Mono;

/** Brings the answers of a session and those of an account together when somebody logs in. */
public final class Arriving {

  private final Accounts accounts;

  public Arriving(Accounts accounts) {
    this.accounts = accounts;
  }

  /** What the session goes on with. */
  public sealed interface Arrival {

    /** As it was: there is nothing to bring together. */
    record Same() implements Arrival {}

    /** With the answers that were given earlier with this account. */
    record Earlier(ProfileId profile) implements Arrival {}

    /** Both have answers; the person says which to keep. */
    record Two(ProfileId earlier) implements Arrival {}
  }

  /**
   * Links the session's profile to a worker's account; the profile in the session of anybody else
   * may be another person's.
   */
  public Mono<Arrival> arrive(Visitor visitor) {
    return visitor.is(Capacity.WORKER)
        ? Mono.justOrEmpty(visitor.account())
            .map(Account::subject)
            .flatMap(subject -> arrive(subject, visitor.profile()))
        : Mono.just(new Arrival.Same());
  }

  /** Links a profile that was begun while logged in; only a worker's is the account's own. */
  public Mono<Void> begin(Visitor visitor) {
    return visitor.is(Capacity.WORKER) && visitor.profile().isPresent()
        ? accounts.link(visitor.account().orElseThrow().subject(), visitor.profile().orElseThrow())
        : Mono.empty();
  }

  private Mono<Arrival> arrive(String subject, Optional<ProfileId> current) {
    return accounts
        .profileOf(subject)
        .<Arrival>map(
            earlier ->
                current
                    .<Arrival>map(
                        now -> now.equals(earlier) ? new Arrival.Same() : new Arrival.Two(earlier))
                    .orElseGet(() -> new Arrival.Earlier(earlier)))
        .switchIfEmpty(
            Mono.justOrEmpty(current)
                .flatMap(now -> accounts.link(subject, now))
                .thenReturn(new Arrival.Same()));
  }
}
