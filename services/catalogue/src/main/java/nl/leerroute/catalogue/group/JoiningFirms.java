package nl.leerroute.catalogue.group;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every firm that takes part in something, as it told last. */
public interface JoiningFirms {

  Flux<JoiningFirm> all();

  /**
   * @param organisation id of the firm
   */
  Mono<JoiningFirm> find(String organisation);
}
