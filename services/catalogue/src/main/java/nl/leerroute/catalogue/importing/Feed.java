package nl.leerroute.catalogue.importing;

import java.util.Optional;
import reactor.core.publisher.Flux;

/** A source that is open for reading. */
public interface Feed {

  /**
   * Delivers page after page, each when it is asked for; its completion says that the source has no
   * more, an error that it went away and may be asked again.
   *
   * @param after the end of the last page that is done; empty: from the start
   */
  Flux<Delivery> pages(Optional<String> after);
}
