package nl.leerroute.intake.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.leerroute.intake.profile.KeepingProfiles;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What an adviser does with what was handed over.
 *
 * <p>What was revoked, is over, or was handed to somebody else answers like what never was.
 */
public final class Advising {

  private final Handovers handovers;
  private final KeepingProfiles profiles;
  private final Clock clock;

  public Advising(Handovers handovers, KeepingProfiles profiles, Clock clock) {
    this.handovers = handovers;
    this.profiles = profiles;
    this.clock = clock;
  }

  /**
   * A client as an adviser sees one.
   *
   * @param answers as nested plain values; absent: only the routes are shown
   */
  public record Client(Handover handover, Optional<Map<String, Object>> answers) {}

  /** Those that wait for an adviser, and the adviser's own, the oldest first. */
  public Flux<Handover> list(Adviser adviser) {
    Instant now = clock.instant();
    return handovers
        .all()
        .filter(one -> one.isWaiting(now) || one.isFor(adviser.subject(), now))
        .sort(Comparator.comparing(Handover::from));
  }

  /** Who has the code is the adviser from then on, and the code is worth nothing any more. */
  public Mono<Handover> open(Adviser adviser, Code code) {
    return handovers
        .opensWith(code.hash())
        .filter(found -> found.purpose().isToAnAdviser())
        .flatMap(found -> takeUp(adviser, found.id(), one -> one.code().isPresent()));
  }

  /** One that waits for whichever adviser of the region. */
  public Mono<Handover> takeUp(Adviser adviser, HandoverId id) {
    return takeUp(adviser, id, one -> one.code().isEmpty());
  }

  private Mono<Handover> takeUp(Adviser adviser, HandoverId id, Predicate<Handover> may) {
    Instant now = clock.instant();
    return handovers.change(
        id,
        "take:" + adviser.subject(),
        found ->
            found.isFor(adviser.subject(), now)
                ? Optional.of(found)
                : Optional.of(found)
                    .filter(one -> one.isOpen(now) && one.purpose().isToAnAdviser())
                    .filter(one -> one.adviser().isEmpty())
                    .filter(may)
                    .map(one -> one.takenUp(adviser)));
  }

  /** Shows nothing before it is written down that it was seen. */
  public Mono<Client> see(Adviser adviser, HandoverId id) {
    Instant now = clock.instant();
    return own(adviser, id, UUID.randomUUID().toString(), one -> one.seen(now))
        .flatMap(
            seen ->
                profiles
                    .find(seen.profile())
                    .map(
                        profile ->
                            new Client(
                                seen,
                                Optional.of(Shown.of(profile.answers()))
                                    .filter(_ -> seen.purpose() == Purpose.ANSWERS))));
  }

  public Mono<Handover> advise(Adviser adviser, HandoverId id, String text, String once) {
    Instant now = clock.instant();
    return handovers
        .find(id)
        .filter(found -> found.isFor(adviser.subject(), now))
        .flatMap(found -> profiles.find(found.profile()))
        .flatMap(
            profile ->
                own(
                    adviser,
                    id,
                    once,
                    one ->
                        one.advised(
                            new Advice(now, one.adviserName(), text),
                            Shown.of(profile.answers()))));
  }

  public Mono<Handover> propose(
      Adviser adviser, HandoverId id, String text, Map<String, Object> answers, String once) {
    String proposal = UUID.randomUUID().toString();
    return own(
        adviser,
        id,
        once,
        one ->
            one.proposed(
                new Proposal(
                    proposal,
                    clock.instant(),
                    one.adviserName(),
                    text,
                    answers,
                    Proposal.State.OPEN)));
  }

  public Mono<Handover> close(Adviser adviser, HandoverId id) {
    return own(adviser, id, "close", one -> one.ended(clock.instant(), Ending.Reason.CLOSED));
  }

  private Mono<Handover> own(
      Adviser adviser, HandoverId id, String once, UnaryOperator<Handover> next) {
    return handovers.change(
        id,
        once + ':' + adviser.subject(),
        found ->
            found.isFor(adviser.subject(), clock.instant())
                ? Optional.of(next.apply(found))
                : Optional.empty());
  }
}
