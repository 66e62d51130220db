package nl.leerroute.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What this process knows to be unpublished: bounded, because the outboxes themselves are the
 * record of it and are looked through again.
 */
final class Waiting {

  /** A document, or a bundle, that has something to publish, but nobody here holds it. */
  record Place(Outboxes outboxes, String id) {}

  /** What is to be done next: works under a lease, and places to be claimed first. */
  record Slice(List<Work> works, List<Place> places) {}

  /** So many facts are taken at once, when there are. */
  static final int SLICE = 2_000;

  private static final int MOST = 20_000;

  private final Clock clock;
  private final Map<Place, Work> works = new LinkedHashMap<>();
  private final Map<Place, Instant> places = new LinkedHashMap<>();
  private int facts;

  Waiting(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean hasRoom() {
    return facts < MOST;
  }

  synchronized void add(Work work) {
    Work before = works.put(new Place(work.outboxes(), work.id()), work);
    facts += work.facts().size() - (before == null ? 0 : before.facts().size());
    notifyAll();
  }

  /** Adds a place that is worth a look from some time on. */
  synchronized void add(Place place, Instant due) {
    if (places.size() < MOST) {
      places.merge(place, due, (one, other) -> one.isBefore(other) ? one : other);
      notifyAll();
    }
  }

  synchronized boolean isEmpty() {
    return works.isEmpty() && places.isEmpty();
  }

  /** Waits until there is something to do, but not longer than the given time. */
  synchronized Slice take(Duration longest) throws InterruptedException {
    Instant end = clock.instant().plus(longest);
    for (Instant now = clock.instant(); now.isBefore(end); now = clock.instant()) {
      Instant next = nextDue(now, end);
      if (!next.isAfter(now)) {
        break;
      }
      wait(Math.max(1, Duration.between(now, next).toMillis()));
    }
    return slice(clock.instant());
  }

  private Instant nextDue(Instant now, Instant end) {
    if (!works.isEmpty()) {
      return now;
    }
    return places.values().stream().filter(end::isAfter).min(Instant::compareTo).orElse(end);
  }

  private Slice slice(Instant now) {
    Set<Place> held = new HashSet<>();
    List<Work> taken = new ArrayList<>();
    int size = 0;
    for (Map.Entry<Place, Work> next : works.entrySet()) {
      if (size >= SLICE) {
        break;
      }
      held.add(next.getKey());
      taken.add(next.getValue());
      size += next.getValue().facts().size();
    }
    works.keySet().removeAll(held);
    facts -= size;
    List<Place> claims =
        places.entrySet().stream()
            .filter(place -> !place.getValue().isAfter(now))
            .map(Map.Entry::getKey)
            .filter(place -> !held.contains(place) && !works.containsKey(place))
            .limit(SLICE)
            .toList();
    claims.forEach(places::remove);
    return new Slice(taken, claims);
  }
}
