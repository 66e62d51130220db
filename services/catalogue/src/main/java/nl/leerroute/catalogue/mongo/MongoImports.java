package nl.leerroute.catalogue.mongo;

import java.util.List;
import java.util.UUID;
import nl.leerroute.catalogue.esco.Import;
import nl.leerroute.catalogue.esco.Imports;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Mono;

/** One document a release: its last import. */
final class MongoImports implements Imports {

  private final Aggregates<Import> documents;

  MongoImports(Aggregates<Import> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Import> find(ReleaseName release) {
    return documents.find(release.value()).map(Versioned::state);
  }

  /** The last one to tell is right: progress is no fact that anybody decides on. */
  @Override
  public Mono<Void> store(Import imported) {
    return documents
        .decide(
            imported.release().value(),
            UUID.randomUUID().toString(),
            _ -> new Decision.Changed<>(imported, List.of()))
        .then();
  }
}
