package nl.leerroute.intake.mongo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.intake.call.Call;
import nl.leerroute.intake.call.CallId;
import nl.leerroute.intake.call.Calls;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a person who wants to be called; nobody else hears of any of it. */
final class MongoCalls implements Calls {

  private final Aggregates<Call> documents;

  MongoCalls(Aggregates<Call> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Call> find(CallId id) {
    return documents.find(id.value()).map(Versioned::state);
  }

  @Override
  public Flux<Call> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Call> put(Call call) {
    return documents
        .decide(call.id().value(), random(), _ -> new Decision.Changed<>(call, List.of()))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Call> change(CallId id, String once, Function<Call, Optional<Call>> decision) {
    return documents
        .decide(id.value(), once, Unpublished.decider(decision))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Void> remove(CallId id) {
    return documents.decide(id.value(), random(), Unpublished.removal()).then();
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }
}
