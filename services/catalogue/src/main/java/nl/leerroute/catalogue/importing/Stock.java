package nl.leerroute.catalogue.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.offer.OfferId;

/**
 * What a source had before a run, and what was seen of it in the run so far.
 *
 * <p>Some hundred bytes a record, for as long as the run is worked on; it is made again of stored
 * outcomes when another instance goes on.
 */
final class Stock {

  /**
   * @param fresh this run brought it
   */
  private record Known(OfferId offer, CoursePrint print, boolean fresh) {}

  private final Map<String, Known> byKey = new HashMap<>();
  private final Map<Long, OfferId> byContent = new HashMap<>();
  private final Set<String> quarantined = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<OfferId, String> doubles = new HashMap<>();
  private final Elsewhere elsewhere = new Elsewhere();
  private int before;

  /** Takes an outcome of an earlier run in; a later one about the same record counts. */
  void before(RecordOutcome outcome) {
    if (outcome.outcome() == Outcome.DOUBLE) {
      forgetWhatTurnedOutToBeADouble(outcome);
    } else {
      remember(outcome, false);
    }
    before = byKey.size();
  }

  /** A record with the same id as another of its delivery is a double too, but of its own offer. */
  private void forgetWhatTurnedOutToBeADouble(RecordOutcome outcome) {
    Known known = byKey.get(outcome.key());
    if (known != null && !known.offer().equals(outcome.offer())) {
      forget(Objects.requireNonNull(outcome.key()));
    }
  }

  private void remember(RecordOutcome outcome, boolean fresh) {
    String key = outcome.key();
    if (key == null) {
      return;
    }
    Optional<OfferId> offer = outcome.standsFor();
    if (offer.isPresent()) {
      know(key, offer.get(), CoursePrint.of(outcome), fresh);
    } else {
      forget(key);
    }
    if (outcome.outcome() == Outcome.QUARANTINED) {
      quarantined.add(key);
    } else {
      quarantined.remove(key);
    }
  }

  /** Takes an outcome of this run in, from a page that is finished. */
  void now(RecordOutcome outcome) {
    String key = outcome.key();
    if (key == null) {
      return;
    }
    see(key);
    if (outcome.outcome() == Outcome.DOUBLE) {
      doubleOf(Objects.requireNonNull(outcome.offer()), key);
    } else {
      remember(outcome, !isFromBefore(key));
    }
  }

  /** Takes back what was expected of a record that was not taken; its copies stay its doubles. */
  void settle(RecordOutcome outcome) {
    if (outcome.key() != null
        && outcome.outcome() != Outcome.DOUBLE
        && outcome.standsFor().isEmpty()) {
      byKey.remove(outcome.key());
    }
  }

  void see(String key) {
    seen.add(key);
  }

  boolean isSeen(String key) {
    return seen.contains(key);
  }

  void know(String key, OfferId offer, CoursePrint print) {
    know(key, offer, print, !isFromBefore(key));
  }

  private boolean isFromBefore(String key) {
    Known known = byKey.get(key);
    return known != null && !known.fresh();
  }

  private void know(String key, OfferId offer, CoursePrint print, boolean fresh) {
    forget(key);
    byKey.put(key, new Known(offer, print, fresh));
    byContent.putIfAbsent(print.content(), offer);
  }

  private void forget(String key) {
    Known known = byKey.remove(key);
    if (known != null) {
      byContent.remove(known.print().content(), known.offer());
    }
  }

  void doubleOf(OfferId offer, String key) {
    doubles.putIfAbsent(offer, key);
  }

  Optional<OfferId> offerOf(String key) {
    return Optional.ofNullable(byKey.get(key)).map(Known::offer);
  }

  Optional<OfferId> withContent(long content) {
    return Optional.ofNullable(byContent.get(content));
  }

  Elsewhere elsewhere() {
    return elsewhere;
  }

  /** All of this is what another source has. */
  void into(Elsewhere others) {
    byKey.values().forEach(known -> others.add(known.offer(), known.print()));
  }

  /**
   * What this run brought that somebody else has as well.
   *
   * @param others what they have; one of theirs that is told in another way has one double at most
   */
  List<BroughtTwice> broughtTwice(Elsewhere others) {
    List<BroughtTwice> found = new ArrayList<>();
    byKey.forEach(
        (key, known) -> {
          if (known.fresh()) {
            others
                .same(known.print())
                .or(() -> others.twin(known.print()).filter(twin -> !hasDouble(twin)))
                .filter(other -> !other.equals(known.offer()))
                .ifPresent(
                    other -> {
                      doubleOf(other, key);
                      found.add(
                          new BroughtTwice(known.offer(), row(key, other, known, Outcome.DOUBLE)));
                    });
          }
        });
    return found;
  }

  /** Whether a record of this run is a double of this offer already. */
  boolean hasDouble(OfferId offer) {
    return doubles.containsKey(offer);
  }

  boolean isInQuarantine(String key) {
    return quarantined.contains(key);
  }

  /** How many offers the source had before this run. */
  int before() {
    return before;
  }

  /** Those that the source had before and that this run did not have under their own id. */
  List<RecordOutcome> unseen() {
    return missing().map(one -> kept(one.getKey(), one.getValue())).toList();
  }

  /** Those that this run did not have under any id. */
  List<RecordOutcome> gone() {
    return missing()
        .filter(one -> !doubles.containsKey(one.getValue().offer()))
        .map(one -> kept(one.getKey(), one.getValue()))
        .toList();
  }

  /** Offers whose id at the source changed: the first double has it from now on. */
  List<RecordOutcome> renamed() {
    return missing()
        .flatMap(
            one ->
                Stream.ofNullable(doubles.get(one.getValue().offer()))
                    .map(key -> kept(key, one.getValue())))
        .toList();
  }

  private Stream<Map.Entry<String, Known>> missing() {
    return byKey.entrySet().stream()
        .filter(one -> !seen.contains(one.getKey()))
        .sorted(Map.Entry.comparingByKey());
  }

  private static RecordOutcome kept(String key, Known known) {
    return row(key, known.offer(), known, Outcome.KEPT);
  }

  private static RecordOutcome row(String key, OfferId offer, Known known, Outcome outcome) {
    CoursePrint print = known.print();
    return new RecordOutcome(
        "", key, offer, "", print.content(), print.twin(), print.own(), outcome, List.of());
  }
}
