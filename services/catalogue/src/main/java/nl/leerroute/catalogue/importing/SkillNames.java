package nl.leerroute.catalogue.importing;

import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import reactor.core.publisher.Mono;

/** Skills by what people call them, for sources that know no addresses of skills. */
public interface SkillNames {

  Mono<Meant> meantBy(String name);

  /**
   * What a name means.
   *
   * @param skill empty: no skill has exactly this name
   * @param nearest names that come near
   */
  record Meant(Optional<ConceptUri> skill, List<String> nearest) {

    public Meant {
      nearest = List.copyOf(nearest);
    }
  }
}
