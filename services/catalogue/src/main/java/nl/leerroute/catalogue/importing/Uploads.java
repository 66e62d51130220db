package nl.leerroute.catalogue.importing;

import java.nio.file.Path;
import reactor.core.publisher.Mono;

/** Files that were sent to be taken in, for whichever instance does it. */
public interface Uploads {

  /** Keeps a file for a run; earlier files of the same source are forgotten. */
  Mono<Void> keep(RunId run, Path file);

  /** Writes the file of a run to a place; false when there is none. */
  Mono<Boolean> fetch(RunId run, Path to);
}
