package nl.leerroute.intake.mongo;

import java.util.List;
import java.util.UUID;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.scan.Scan;
import nl.leerroute.intake.scan.Scans;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a firm; nobody else hears of it. */
final class MongoScans implements Scans {

  private final Aggregates<Scan> documents;

  MongoScans(Aggregates<Scan> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Scan> find(EmployerId id) {
    return documents.find(id.value()).map(Versioned::state);
  }

  @Override
  public Flux<Scan> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Scan> put(Scan scan) {
    return documents
        .decide(
            scan.id().value(),
            UUID.randomUUID().toString(),
            _ -> new Decision.Changed<>(scan, List.of()))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Void> remove(EmployerId id) {
    return documents.decide(id.value(), UUID.randomUUID().toString(), Unpublished.removal()).then();
  }
}
