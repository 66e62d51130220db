package nl.leerroute.catalogue.finding;

import java.util.List;
import nl.leerroute.catalogue.taxonomy.Concept;
import reactor.core.publisher.Mono;

/** All names of all concepts, ready to be searched. */
public interface Names {

  /** The concepts whose names fit the words, best first; equal questions have equal answers. */
  Mono<List<Found>> find(Question question);

  /** From here on these concepts are found and no others; no reader sees half of the change. */
  Mono<Void> replace(List<Concept> concepts);
}
