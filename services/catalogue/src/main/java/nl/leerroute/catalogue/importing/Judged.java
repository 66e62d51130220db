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
  record Fresh(Delivered record, String key, OfferId offer, CoursePrint print, boolean known)
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
      return RecordOutcome.of(record, key, offer, print, outcome);
    }

    /** What is published of it, if anything, is its last good version. */
    RecordOutcome notTaken(Outcome outcome, List<Problem> problems) {
      return RecordOutcome.of(record, key, known ? offer : null, print, outcome)
          .because(record.flaws(problems));
    }
  }

  /** The same as another record. */
  record Copy(Delivered record, String key, OfferId of, CoursePrint print) implements Judged {

    RecordOutcome outcome() {
      return RecordOutcome.of(record, key, of, print, Outcome.DOUBLE);
    }
  }

  /** Nothing can be done with it. */
  record Refused(Delivered record, Problem problem) implements Judged {

    RecordOutcome outcome() {
      return RecordOutcome.of(record, null, null, CoursePrint.UNREADABLE, Outcome.REFUSED)
          .because(record.flaws(List.of(problem)));
    }
  }

  /**
   * Judges a record and remembers it, so that the next one with the same id or the same content is
   * its double. What another source has already is a double of that; of two records that look like
   * one and the same offer there, only the first is.
   */
  static Judged of(Printed printed, Source source, Stock stock) {
    Delivered record = printed.record();
    Map<String, Object> plain = record.plain();
    Optional<OfferId> id =
        plain.get("offerId") instanceof String text ? OfferId.read(text) : Optional.empty();
    if (id.isEmpty()) {
      return new Refused(record, NO_ID);
    }
    if (!isOwn(plain, source)) {
      return new Refused(record, ANOTHERS);
    }
    return among(record, printed.print(), id.get(), stock);
  }

  private static Judged among(Delivered record, CoursePrint print, OfferId id, Stock stock) {
    String key = id.value();
    Optional<OfferId> known = stock.offerOf(key);
    Optional<OfferId> other = doubled(stock, id, known, print);
    stock.see(key);
    if (other.isPresent()) {
      stock.doubleOf(other.get(), key);
      return new Copy(record, key, other.get(), print);
    }
    OfferId offer = known.orElse(id);
    stock.know(key, offer, print);
    return new Fresh(record, key, offer, print, known.isPresent());
  }

  private static Optional<OfferId> doubled(
      Stock stock, OfferId id, Optional<OfferId> known, CoursePrint print) {
    if (stock.isSeen(id.value())) {
      return Optional.of(known.orElse(id));
    }
    return known.isPresent()
        ? Optional.empty()
        : stock.withContent(print.content()).or(() -> elsewhere(stock, id, print));
  }

  /** An offer that comes under its own id from another source by now goes on as it is. */
  private static Optional<OfferId> elsewhere(Stock stock, OfferId id, CoursePrint print) {
    return stock
        .elsewhere()
        .same(print)
        .or(() -> stock.elsewhere().twin(print).filter(twin -> !stock.hasDouble(twin)))
        .filter(other -> !other.equals(id));
  }

  static boolean isOwn(Map<String, Object> plain, Source source) {
    return !(plain.get("provider") instanceof Map<?, ?> provider)
        || !(provider.get("id") instanceof String id)
        || source.mayDeliverFor(id);
  }
}
