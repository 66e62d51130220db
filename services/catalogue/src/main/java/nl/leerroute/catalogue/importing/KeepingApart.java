package nl.leerroute.catalogue.importing;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Keeps records that are not good enough in quarantine, and lets those go that are good by now.
 *
 * <p>What a person corrected stays as corrected while the source goes on saying the same.
 */
public final class KeepingApart {

  private final Quarantine quarantine;
  private final Clock clock;

  public KeepingApart(Quarantine quarantine, Clock clock) {
    this.quarantine = quarantine;
    this.clock = clock;
  }

  /** The outcomes by key, with those that were corrected before as unchanged. */
  Mono<Map<String, RecordOutcome>> keep(
      RunId run, List<Judged.Fresh> records, Map<String, RecordOutcome> outcomes, Stock stock) {
    Map<QuarantineId, Judged.Fresh> bad =
        records.stream()
            .filter(one -> isBad(one, outcomes))
            .collect(toMap(one -> QuarantineId.of(run.source(), one.key()), one -> one));
    List<QuarantineId> good =
        records.stream()
            .filter(one -> !isBad(one, outcomes) && stock.isInQuarantine(one.key()))
            .map(one -> QuarantineId.of(run.source(), one.key()))
            .toList();
    return letGo(good).then(Mono.defer(() -> keep(run, bad, outcomes)));
  }

  private static boolean isBad(Judged.Fresh record, Map<String, RecordOutcome> outcomes) {
    return outcomeOf(record, outcomes).outcome() == Outcome.QUARANTINED;
  }

  private static RecordOutcome outcomeOf(Judged.Fresh record, Map<String, RecordOutcome> outcomes) {
    return Objects.requireNonNull(outcomes.get(record.key()));
  }

  private Mono<Void> letGo(List<QuarantineId> good) {
    return good.isEmpty() ? Mono.empty() : quarantine.remove(good);
  }

  private Mono<Map<String, RecordOutcome>> keep(
      RunId run, Map<QuarantineId, Judged.Fresh> bad, Map<String, RecordOutcome> outcomes) {
    if (bad.isEmpty()) {
      return Mono.just(outcomes);
    }
    return quarantine
        .find(bad.keySet())
        .collectMap(Quarantined::id)
        .map(before -> kept(run, bad, outcomes, before))
        .flatMap(kept -> quarantine.store(kept).thenReturn(withCorrected(outcomes, bad, kept)));
  }

  private List<Quarantined> kept(
      RunId run,
      Map<QuarantineId, Judged.Fresh> bad,
      Map<String, RecordOutcome> outcomes,
      Map<QuarantineId, Quarantined> before) {
    return bad.entrySet().stream()
        .map(
            one -> {
              List<Flaw> flaws = outcomeOf(one.getValue(), outcomes).flaws();
              Quarantined now =
                  Quarantined.of(one.getKey(), run, one.getValue(), flaws, clock.instant());
              return Optional.ofNullable(before.get(one.getKey()))
                  .map(earlier -> earlier.seenAgain(now))
                  .orElse(now);
            })
        .toList();
  }

  private static Map<String, RecordOutcome> withCorrected(
      Map<String, RecordOutcome> outcomes,
      Map<QuarantineId, Judged.Fresh> bad,
      List<Quarantined> kept) {
    Map<String, RecordOutcome> settled = new HashMap<>(outcomes);
    for (Quarantined one : kept) {
      if (one.corrected()) {
        Judged.Fresh record = Objects.requireNonNull(bad.get(one.id()));
        settled.put(record.key(), record.became(Outcome.UNCHANGED));
      }
    }
    return settled;
  }
}
