package nl.leerroute.catalogue.enrolment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.leerroute.catalogue.provider.Details;
import nl.leerroute.catalogue.provider.Provider;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Providers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes to providers who let people wait, once about each request and in one letter for all of
 * them.
 *
 * <p>What was sent is noted afterwards: a crash in between, or a second instance at the same
 * moment, sends a letter twice and never not at all.
 */
public final class WritingToProviders {

  private final Enrolments enrolments;
  private final Providers providers;
  private final Letters letters;
  private final Clock clock;

  public WritingToProviders(
      Enrolments enrolments, Providers providers, Letters letters, Clock clock) {
    this.enrolments = enrolments;
    this.providers = providers;
    this.letters = letters;
    this.clock = clock;
  }

  /** Says how many letters were sent. */
  public Mono<Long> write() {
    return enrolments
        .all()
        .filter(Enrolment::isToBeWritten)
        .collectMultimap(enrolment -> new ProviderId(enrolment.course().provider().id()))
        .flatMapIterable(waiting -> waiting.entrySet())
        .concatMap(waiting -> write(waiting.getKey(), waiting.getValue()))
        .filter(Predicate.isEqual(true))
        .count();
  }

  private Mono<Boolean> write(ProviderId id, Collection<Enrolment> waiting) {
    return providers
        .standings(Set.of(id))
        .flatMap(known -> Mono.justOrEmpty(known.giver(id).flatMap(WritingToProviders::address)))
        .flatMap(address -> letters.remind(address, waiting.size()))
        .flatMap(sent -> sent ? note(waiting).thenReturn(true) : Mono.just(false));
  }

  private static Optional<String> address(Provider provider) {
    return Optional.of(provider.details()).map(Details::mail);
  }

  private Mono<Void> note(Collection<Enrolment> waiting) {
    return Flux.fromIterable(List.copyOf(waiting))
        .concatMap(
            enrolment ->
                enrolments.change(
                    enrolment.id(),
                    UUID.randomUUID().toString(),
                    current ->
                        new Deciding(enrolment.id(), clock.instant())
                            .on(current, new Command.Written())))
        .then();
  }
}
