package nl.leerroute.catalogue.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.leerroute.catalogue.offer.Taken;
import nl.leerroute.catalogue.offer.TakingOffers;
import reactor.core.publisher.Mono;

/**
 * Takes one page of records in: every record gets its outcome, in the order they came, and one bad
 * record never stops the rest.
 */
public final class TakingPages {

  private final FillingIn filling;
  private final LookingElsewhere looking;
  private final TakingOffers taking;
  private final KeepingApart keepingApart;

  public TakingPages(
      FillingIn filling, LookingElsewhere looking, TakingOffers taking, KeepingApart keepingApart) {
    this.filling = filling;
    this.looking = looking;
    this.taking = taking;
    this.keepingApart = keepingApart;
  }

  Mono<List<RecordOutcome>> take(Source source, RunId run, List<Delivered> records, Stock stock) {
    return filling
        .fill(source, records)
        .map(filled -> filled.stream().map(Printed::of).toList())
        .delayUntil(printed -> looking.settle(printed, stock))
        .map(printed -> printed.stream().map(one -> Judged.of(one, source, stock)).toList())
        .flatMap(judged -> take(run, judged, stock))
        .doOnNext(outcomes -> outcomes.forEach(stock::settle));
  }

  private Mono<List<RecordOutcome>> take(RunId run, List<Judged> judged, Stock stock) {
    List<Judged.Fresh> fresh = judged.stream().flatMap(TakingPages::fresh).toList();
    return Mono.zip(sound(fresh), flawed(fresh), TakingPages::together)
        .flatMap(outcomes -> keepingApart.keep(run, fresh, outcomes, stock))
        .map(outcomes -> judged.stream().map(one -> outcome(one, outcomes)).toList());
  }

  private Mono<Map<String, RecordOutcome>> sound(List<Judged.Fresh> all) {
    List<Judged.Fresh> sound = all.stream().filter(one -> !one.isFlawed()).toList();
    return taking
        .take(sound.stream().map(Judged.Fresh::plain).toList())
        .map(taken -> outcomes(sound, taken, TakingPages::outcome));
  }

  /** What its mapping found is enough to keep a record apart; it hears of everything else too. */
  private Mono<Map<String, RecordOutcome>> flawed(List<Judged.Fresh> all) {
    List<Judged.Fresh> flawed = all.stream().filter(Judged.Fresh::isFlawed).toList();
    return taking
        .problemsOf(flawed.stream().map(Judged.Fresh::plain).toList())
        .map(
            problems ->
                outcomes(
                    flawed, problems, (one, found) -> one.notTaken(Outcome.QUARANTINED, found)));
  }

  private static Map<String, RecordOutcome> together(
      Map<String, RecordOutcome> sound, Map<String, RecordOutcome> flawed) {
    Map<String, RecordOutcome> all = new HashMap<>(sound);
    all.putAll(flawed);
    return all;
  }

  private static Stream<Judged.Fresh> fresh(Judged judged) {
    return judged instanceof Judged.Fresh fresh ? Stream.of(fresh) : Stream.empty();
  }

  private static <T> Map<String, RecordOutcome> outcomes(
      List<Judged.Fresh> records,
      List<T> found,
      BiFunction<Judged.Fresh, T, RecordOutcome> outcome) {
    Map<String, RecordOutcome> outcomes = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      outcomes.put(records.get(i).key(), outcome.apply(records.get(i), found.get(i)));
    }
    return outcomes;
  }

  private static RecordOutcome outcome(Judged.Fresh fresh, Taken taken) {
    Outcome outcome = Outcome.of(taken.outcome());
    return switch (outcome) {
      case QUARANTINED, REFUSED -> fresh.notTaken(outcome, taken.problems());
      case TAKEN, CHANGED, UNCHANGED, DOUBLE, ENDED, MISSING, KEPT -> fresh.became(outcome);
    };
  }

  private static RecordOutcome outcome(Judged judged, Map<String, RecordOutcome> outcomes) {
    return switch (judged) {
      case Judged.Fresh fresh -> Objects.requireNonNull(outcomes.get(fresh.key()));
      case Judged.Copy copy -> copy.outcome();
      case Judged.Refused refused -> refused.outcome();
    };
  }
}
