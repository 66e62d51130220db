package nl.leerroute.catalogue.importing;

import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What became of the records of each run, by page. */
public interface Outcomes {

  /** Stores a page, or the same page again. */
  Mono<Void> store(RunId run, int page, List<RecordOutcome> outcomes);

  /** Those of its finished pages, in their order, with one page in memory at a time. */
  Flux<RecordOutcome> of(Run run);

  Mono<Void> forget(Run run);
}
