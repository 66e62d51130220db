package nl.leerroute.catalogue.importing;

import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Taken;
import nl.leerroute.catalogue.offer.TakingOffers;
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
  public Mono<RecordOutcome> take(Source source, Map<String, Object> plain) {
    Delivered record = Delivered.of(plain);
    return Judged.isOwn(plain, source)
        ? filling.fill(source, List.of(record)).flatMap(filled -> take(filled.getFirst()))
        : Mono.just(new Judged.Refused(record, Judged.ANOTHERS).outcome());
  }

  private Mono<RecordOutcome> take(Delivered record) {
    return taking
        .take(List.of(record.plain()))
        .map(List::getFirst)
        .map(taken -> outcome(record, taken));
  }

  private static RecordOutcome outcome(Delivered record, Taken taken) {
    return RecordOutcome.of(
            record,
            taken.id().map(OfferId::value).orElse(null),
            taken.id().orElse(null),
            Fingerprint.ofCourse(record.plain()),
            Outcome.of(taken.outcome()))
        .because(record.flaws(taken.problems()));
  }
}
