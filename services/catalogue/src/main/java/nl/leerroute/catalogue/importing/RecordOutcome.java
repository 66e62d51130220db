package nl.leerroute.catalogue.importing;

import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.offer.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record of a delivery.
 *
 * @param where in the source, for its people
 * @param key id at the source; absent: none that can be read
 * @param offer what it is about, of a double the other one; absent: nothing is published of it
 * @param content fingerprint of what makes a course the same course
 * @param twin fingerprint of what two systems say alike of one course; absent: they can say too
 *     little alike, or it was noted before there was one
 * @param own fingerprint of its title and its provider's own code for it; absent: no code was told,
 *     or it was noted before there was one
 */
public record RecordOutcome(
    String where,
    @Nullable String key,
    @Nullable OfferId offer,
    String title,
    long content,
    @Nullable Long twin,
    @Nullable Long own,
    Outcome outcome,
    List<Flaw> flaws) {

  public RecordOutcome {
    flaws = List.copyOf(flaws);
  }

  static RecordOutcome of(
      Delivered record,
      @Nullable String key,
      @Nullable OfferId offer,
      CoursePrint print,
      Outcome outcome) {
    return new RecordOutcome(
        record.where(),
        key,
        offer,
        Fingerprint.title(record.plain()),
        print.content(),
        print.twin(),
        print.own(),
        outcome,
        List.of());
  }

  RecordOutcome because(List<Flaw> reasons) {
    return new RecordOutcome(where, key, offer, title, content, twin, own, outcome, reasons);
  }

  RecordOutcome titled(String known) {
    return new RecordOutcome(where, key, offer, known, content, twin, own, outcome, flaws);
  }

  RecordOutcome as(Outcome other) {
    return new RecordOutcome(where, key, offer, title, content, twin, own, other, flaws);
  }

  /** The offer that stands for this record, as long as the source has it. */
  Optional<OfferId> standsFor() {
    return switch (outcome) {
      case TAKEN, CHANGED, UNCHANGED, QUARANTINED, KEPT, MISSING -> Optional.ofNullable(offer);
      case REFUSED, DOUBLE, ENDED -> Optional.empty();
    };
  }
}
