package nl.leerroute.funding.mongo;

import java.util.List;
import java.util.UUID;
import nl.leerroute.funding.remark.Remark;
import nl.leerroute.funding.remark.Remarks;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a remark; nothing of it is told to the world. */
final class MongoRemarks implements Remarks {

  static final String ABOUT = "about";
  static final String OWNER = "owner";
  static final String TRANSCRIBED = "transcribed";

  private final Aggregates<Remark> documents;

  MongoRemarks(Aggregates<Remark> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Void> keep(Remark remark) {
    return documents
        .decide(
            remark.id(),
            remark.id(),
            current ->
                current.isPresent()
                    ? new Decision.Unchanged<>()
                    : new Decision.Changed<>(remark, List.of()))
        .then();
  }

  @Override
  public Mono<Remark> find(String id) {
    return documents.find(id).map(Versioned::state);
  }

  @Override
  public Flux<Remark> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Flux<Remark> about(String version) {
    return having(ABOUT, version);
  }

  @Override
  public Flux<Remark> ownedBy(String organisation) {
    return having(OWNER, organisation);
  }

  @Override
  public Flux<Remark> transcribed() {
    return having(TRANSCRIBED, true);
  }

  private Flux<Remark> having(String field, Object value) {
    return documents.having(field, value).map(Versioned::state);
  }

  @Override
  public Mono<Void> drop(String id) {
    return documents
        .decide(id, UUID.randomUUID().toString(), _ -> new Decision.Removed<>(List.of()))
        .then();
  }
}
