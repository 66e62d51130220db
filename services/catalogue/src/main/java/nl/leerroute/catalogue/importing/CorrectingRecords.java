package nl.leerroute.catalogue.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * A person corrects a record in quarantine, which is checked again at once.
 *
 * <p>A correction that is not good enough changes nothing; one that is counts until the source says
 * something else.
 */
public final class CorrectingRecords {

  private final Quarantine quarantine;
  private final Runs runs;
  private final TakingOne taking;

  public CorrectingRecords(Quarantine quarantine, Runs runs, TakingOne taking) {
    this.quarantine = quarantine;
    this.runs = runs;
    this.taking = taking;
  }

  /** What became of the record. */
  public Mono<RecordOutcome> correct(Quarantined record, Delivered correction) {
    Map<String, Object> plain = new HashMap<>(correction.plain());
    plain.putAll(record.identity());
    return runs.find(record.lastRun().source())
        .flatMap(from -> taking.take(from.source(), correction.with(plain, correction.problems())))
        .delayUntil(
            outcome ->
                outcome.outcome().isTaken()
                    ? quarantine.store(List.of(record.correctedBy(plain)))
                    : Mono.empty());
  }
}
