package nl.leerroute.catalogue.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.taxonomy.Release;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.Releases;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class ReleasesInMemory implements Releases {

  private final Map<ReleaseName, Release> stored = new HashMap<>();
  private final List<String> journal;

  public ReleasesInMemory() {
    this(new ArrayList<>());
  }

  public ReleasesInMemory(List<String> journal) {
    this.journal = journal;
  }

  @Override
  public Flux<Release> all() {
    return Flux.fromIterable(List.copyOf(stored.values()));
  }

  @Override
  public Mono<Void> store(Release release) {
    stored.put(release.name(), release);
    journal.add(release.complete() ? "complete" : "begun");
    return Mono.empty();
  }

  @Override
  public Mono<Void> remove(ReleaseName name) {
    stored.remove(name);
    journal.add("no " + name);
    return Mono.empty();
  }
}
