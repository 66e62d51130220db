package nl.leerroute.catalogue.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.offer.OfferId;

/** What is to be done with a record, by its id, its owner and its content. */
sealed interface Judged {

  Problem NO_ID =
      Problem.of(
          "offerId",
          "required",
          new Sentence(
              "Geef een kenmerk van letters, cijfers, punten en streepjes.",
              "Give an id of letters, figures, dots and dashes."));

  Problem ANOTHERS =
      Problem.of(
          "provider",
          "another-provider",
          new Sentence(
              "Dit aanbod is van een andere aanbieder. Je kunt alleen je eigen aanbod leveren.",
              "This offer is another provider's. You can only deliver your own."));

  /**
   * It is to be read and, when that goes well, offered.
   *
   * @param known the source had it before
   */
  record Fresh(Delivered record, String key, OfferId offer, long content, boolean known)
      implements Judged {

    Map<String, Object> plain() {
      Map<String, Object> plain = new HashMap<>(record.plain());
      plain.put("offerId", offer.value());
      return plain;
    }

    boolean isFlawed() {
      return !record.problems().isEmpty();
    }

    RecordOutcome became(Outcome outcome) {
      return RecordOutcome.of(record, key, offer, content, outcome);
    }

    /** What is published of it, if anything, is its last good version. */
    RecordOutcome notTaken(Outcome outcome, List<Problem> problems) {
      return RecordOutcome.of(record, key, known ? offer : null, content, outcome)
          .because(record.flaws(problems));
    }
  }

  /** The same as another record. */
  record Copy(Delivered record, String key, OfferId of, long content) implements Judged {

    RecordOutcome outcome() {
      return RecordOutcome.of(record, key, of, content, Outcome.DOUBLE);
    }
  }

  /** Nothing can be done with it. */
  record Refused(Delivered record, Problem problem) implements Judged {

    RecordOutcome outcome() {
      return RecordOutcome.of(record, null, null, 0, Outcome.REFUSED)
          .because(record.flaws(List.of(problem)));
    }
  }

  /**
   * Judges a record and remembers it, so that the next one with the same id or the same content is
   * its double.
   */
  static Judged of(Delivered record, Source source, Stock stock) {
    Map<String, Object> plain = record.plain();
    Optional<OfferId> id =
        plain.get("offerId") instanceof String text ? OfferId.read(text) : Optional.empty();
    if (id.isEmpty()) {
      return new Refused(record, NO_ID);
    }
    if (!isOwn(plain, source)) {
      return new Refused(record, ANOTHERS);
    }
    return among(record, id.get(), stock);
  }

  private static Judged among(Delivered record, OfferId id, Stock stock) {
    String key = id.value();
    long content = Fingerprint.ofCourse(record.plain());
    Optional<OfferId> known = stock.offerOf(key);
    Optional<OfferId> other = doubled(stock, id, known, content);
    stock.see(key);
    if (other.isPresent()) {
      stock.doubleOf(other.get(), key);
      return new Copy(record, key, other.get(), content);
    }
    OfferId offer = known.orElse(id);
    stock.know(key, offer, content);
    return new Fresh(record, key, offer, content, known.isPresent());
  }

  private static Optional<OfferId> doubled(
      Stock stock, OfferId id, Optional<OfferId> known, long content) {
    if (stock.isSeen(id.value())) {
      return Optional.of(known.orElse(id));
    }
    return known.isPresent() ? Optional.empty() : stock.withContent(content);
  }

  static boolean isOwn(Map<String, Object> plain, Source source) {
    return !(plain.get("provider") instanceof Map<?, ?> provider)
        || !(provider.get("id") instanceof String id)
        || source.mayDeliverFor(id);
  }
}
