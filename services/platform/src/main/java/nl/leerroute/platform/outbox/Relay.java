package nl.leerroute.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.platform.outbox.Waiting.Place;
import nl.leerroute.platform.settings.KafkaSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what stands in outboxes: first to the broker, then out of the outbox, so that a crash
 * repeats facts and never loses one.
 *
 * <p>Any number of instances may run. When broker or database fail, nothing is given up: outboxes
 * are looked through again, at the latest {@link #SCAN_EVERY} later.
 */
final class Relay {

  static final Duration SCAN_EVERY = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int SCAN = 5_000;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
  private static final Duration HELD_ELSEWHERE = Duration.ofMillis(200);
  private static final Duration LISTEN = Duration.ofMillis(500);

  private final Outbox outbox;
  private final Waiting waiting;
  private final Publisher publisher;
  private final OutboxMeters meters;
  private final KafkaSettings settings;
  private final Clock clock;
  private final Set<Outboxes> indexed = new HashSet<>();
  private Instant nextScan = Instant.MIN;
  private Instant nextSweep = Instant.MIN;
  private Duration pause = FIRST_PAUSE;

  /**
   * @param settings say when the marker of something erased may go
   */
  Relay(
      Outbox outbox,
      Waiting waiting,
      Publisher publisher,
      OutboxMeters meters,
      KafkaSettings settings,
      Clock clock) {
    this.outbox = outbox;
    this.waiting = waiting;
    this.publisher = publisher;
    this.meters = meters;
    this.settings = settings;
    this.clock = clock;
  }

  /** One turn: waits a moment for work, does what there is. */
  void turn() throws InterruptedException {
    Waiting.Slice slice = waiting.take(LISTEN);
    try {
      scanWhenDue();
      List<Work> works = new ArrayList<>(slice.works());
      works.addAll(claim(slice.places()));
      publish(works);
    } catch (RuntimeException e) {
      LOG.warn("Outboxes are not published for now: {}", e.toString());
      rest();
    }
  }

  private void scanWhenDue() {
    Instant now = clock.instant();
    if (nextScan.isAfter(now)) {
      return;
    }
    nextScan = now.plus(SCAN_EVERY);
    List<Instant> oldest = new ArrayList<>();
    for (Outboxes outboxes : outbox.followed()) {
      if (!indexed.contains(outboxes)) {
        outboxes.index();
        indexed.add(outboxes);
      }
      List<Outboxes.Full> full = outboxes.full(SCAN);
      full.forEach(one -> waiting.add(new Place(outboxes, one.id()), due(one, now)));
      full.stream().flatMap(one -> one.oldest().stream()).forEach(oldest::add);
      if (full.size() == SCAN) {
        nextScan = now;
      }
    }
    meters.oldest(oldest.stream().min(Comparator.naturalOrder()));
    sweepWhenDue(now);
  }

  private static Instant due(Outboxes.Full full, Instant now) {
    return full.heldUntil().filter(now::isBefore).orElse(now);
  }

  private void sweepWhenDue(Instant now) {
    if (!nextSweep.isAfter(now)) {
      nextSweep = now.plus(settings.sweptEvery());
      outbox
          .followed()
          .forEach(outboxes -> outboxes.sweep(now.minus(settings.storesForgetAfter())));
    }
  }

  private List<Work> claim(List<Place> places) {
    Instant now = clock.instant();
    Map<Outboxes, List<String>> ids =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    Place::outboxes, Collectors.mapping(Place::id, Collectors.toList())));
    List<Work> claimed = new ArrayList<>();
    ids.forEach((outboxes, some) -> claimed.addAll(outboxes.claim(some, now)));
    claimed.stream()
        .filter(work -> work.facts().isEmpty())
        .forEach(work -> waiting.add(place(work), now.plus(HELD_ELSEWHERE)));
    return claimed.stream().filter(work -> !work.facts().isEmpty()).toList();
  }

  private void publish(List<Work> works) {
    if (works.isEmpty()) {
      return;
    }
    List<Work.Sent> sent = publisher.publish(works);
    meters.published(sent.stream().mapToInt(Work.Sent::done).sum());
    sent.stream()
        .collect(Collectors.groupingBy(one -> one.work().outboxes()))
        .forEach(Outboxes::settle);
    List<Work.Sent> left = sent.stream().filter(one -> !one.isComplete()).toList();
    meters.oldest(left.stream().flatMap(one -> one.next().stream()).min(Comparator.naturalOrder()));
    if (left.size() == sent.size() && sent.stream().allMatch(one -> one.done() == 0)) {
      rest();
    } else {
      outbox.publishing(true);
      pause = FIRST_PAUSE;
      left.forEach(one -> waiting.add(place(one.work()), clock.instant().plus(FIRST_PAUSE)));
    }
  }

  /** Nothing went through: writers keep their facts in the outbox, and a scan finds them there. */
  private void rest() {
    outbox.publishing(false);
    nextScan = clock.instant().plus(pause);
    Duration longer = pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
  }

  private static Place place(Work work) {
    return new Place(work.outboxes(), work.id());
  }
}
