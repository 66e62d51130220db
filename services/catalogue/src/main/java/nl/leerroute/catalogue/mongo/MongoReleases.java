package nl.leerroute.catalogue.mongo;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.catalogue.taxonomy.Release;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.Releases;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a release; only a complete one is announced. */
final class MongoReleases implements Releases {

  private final Aggregates<Release> documents;
  private final Function<Release, ReleasePublished> published;

  MongoReleases(Aggregates<Release> documents, Function<Release, ReleasePublished> published) {
    this.documents = documents;
    this.published = published;
  }

  @Override
  public Flux<Release> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Void> store(Release release) {
    return decide(release.name(), new Decision.Changed<>(release, announcement(release)));
  }

  @Override
  public Mono<Void> remove(ReleaseName name) {
    return decide(
        name,
        new Decision.Removed<>(List.of(Publication.tombstone(Topics.RELEASES, name.value()))));
  }

  private Mono<Void> decide(ReleaseName name, Decision<Release> decision) {
    return documents
        .decide(name.value(), UUID.randomUUID().toString(), _ -> decision)
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Conflict<Release>
                    ? Mono.error(new IllegalStateException("two imports at once"))
                    : Mono.empty());
  }

  private List<Publication<?>> announcement(Release release) {
    return release.complete()
        ? List.of(Publication.of(Topics.RELEASES, release.name().value(), published.apply(release)))
        : List.of();
  }
}
