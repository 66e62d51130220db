package nl.leerroute.catalogue.importing;

import reactor.core.publisher.Mono;

/** The ways to read sources. */
public interface Feeds {

  /** Empty when what the run was to read is not there, or not to be read this way. */
  Mono<Feed> open(Source source, RunId run);
}
