package nl.leerroute.catalogue.http;

import java.util.List;
import nl.leerroute.catalogue.importing.Outcome;
import nl.leerroute.catalogue.importing.QuarantineId;
import nl.leerroute.catalogue.importing.RecordOutcome;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.offer.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record.
 *
 * @param where in the source: its lines in a file
 * @param offerId of a double: the offer that it is a double of; absent: nothing is published of it
 * @param quarantineId where it waits for a correction; absent: it does not
 */
record OutcomeBody(
    String where,
    @Nullable String offerId,
    String title,
    Outcome outcome,
    @Nullable String quarantineId,
    List<FlawBody> errors) {

  static OutcomeBody of(RecordOutcome outcome) {
    return of(outcome, null);
  }

  static OutcomeBody of(SourceId source, RecordOutcome outcome) {
    String key = outcome.key();
    return of(
        outcome,
        outcome.outcome() == Outcome.QUARANTINED && key != null
            ? QuarantineId.of(source, key).value()
            : null);
  }

  private static OutcomeBody of(RecordOutcome outcome, @Nullable String quarantineId) {
    OfferId offer = outcome.offer();
    return new OutcomeBody(
        outcome.where(),
        offer == null ? null : offer.value(),
        outcome.title(),
        outcome.outcome(),
        quarantineId,
        FlawBody.of(outcome.flaws()));
  }
}
