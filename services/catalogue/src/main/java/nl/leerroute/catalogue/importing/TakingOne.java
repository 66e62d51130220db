package nl.leerroute.catalogue.importing;

import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Taken;
import nl.leerroute.catalogue.offer.TakingOffers;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Takes one record that a person filled in; what is wrong goes back to that person. */
public final class TakingOne {

  private final FillingIn filling;
  private final TakingOffers taking;

  public TakingOne(FillingIn filling, TakingOffers taking) {
    this.filling = filling;
    this.taking = taking;
  }

  /** Taken, changed or unchanged; otherwise nothing was stored, and the flaws say why. */
  public Mono<RecordOutcome> take(Source source, Delivered record) {
    return Judged.isOwn(record.plain(), source)
        ? filling.fill(source, List.of(record)).flatMap(filled -> take(filled.getFirst()))
        : Mono.just(new Judged.Refused(record, Judged.ANOTHERS).outcome());
  }

  private Mono<RecordOutcome> take(Delivered record) {
    return record.problems().isEmpty()
        ? taking.take(List.of(record.plain())).map(taken -> outcome(record, taken.getFirst()))
        : taking
            .problemsOf(List.of(record.plain()))
            .map(found -> outcome(record, null, Outcome.QUARANTINED, found.getFirst()));
  }

  private static RecordOutcome outcome(Delivered record, Taken taken) {
    return outcome(record, taken.id().orElse(null), Outcome.of(taken.outcome()), taken.problems());
  }

  private static RecordOutcome outcome(
      Delivered record, @Nullable OfferId offer, Outcome outcome, List<Problem> problems) {
    return RecordOutcome.of(
            record, offer == null ? null : offer.value(), offer, CoursePrint.of(record), outcome)
        .because(record.flaws(problems));
  }
}
