package nl.leerroute.catalogue.finding;

import java.util.List;
import nl.leerroute.catalogue.tagging.SuggestingSkills;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.Standing;
import reactor.core.publisher.Mono;

/**
 * Makes every stored concept findable, and suggested where a text is about it: when the service
 * starts and when a release is complete.
 */
public final class RefreshingNames {

  private final Concepts concepts;
  private final Names names;
  private final SuggestingSkills suggesting;

  public RefreshingNames(Concepts concepts, Names names, SuggestingSkills suggesting) {
    this.concepts = concepts;
    this.names = names;
    this.suggesting = suggesting;
  }

  public Mono<Void> refresh() {
    return concepts
        .all()
        .collectList()
        .map(all -> new Standing(all).named())
        .flatMap(this::replace);
  }

  private Mono<Void> replace(List<Concept> all) {
    return names.replace(all).then(Mono.fromRunnable(() -> suggesting.learn(all)));
  }
}
