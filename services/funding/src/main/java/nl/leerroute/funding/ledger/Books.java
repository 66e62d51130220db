package nl.leerroute.funding.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.funding.application.Application;

/**
 * A pot with all that a slice of its log touches, open for writing; nothing is stored here.
 *
 * <p>What is opened may already hold the marks of later turns, left by a process that was killed or
 * that is ahead. They are not looked at: the same slice gives the same books, whoever folds it.
 */
final class Books {

  private final OpenPot pot;
  private final OpenHolds holds;
  private final OpenPages pages;
  private final Map<String, Application> applications = new HashMap<>();
  private final Map<String, Application> changed = new LinkedHashMap<>();
  private final Map<String, Integer> known = new HashMap<>();

  Books(
      Pot pot,
      Map<String, Application> applications,
      Map<String, Hold> holds,
      Map<String, Page> pages) {
    this.pot = new OpenPot(pot);
    this.holds = new OpenHolds(holds);
    this.pages = new OpenPages(pages);
    applications
        .values()
        .forEach(
            stored ->
                stored
                    .before(pot.turn())
                    .ifPresent(
                        own -> {
                          this.applications.put(own.id(), own);
                          known.put(own.id(), own.decisions().size());
                        }));
  }

  OpenPot pot() {
    return pot;
  }

  OpenHolds holds() {
    return holds;
  }

  OpenPages pages() {
    return pages;
  }

  /** An id may be of another pot: then it is not known here. */
  Optional<Application> application(String id) {
    return Optional.ofNullable(applications.get(id)).filter(found -> found.pot().equals(pot.id()));
  }

  boolean isTaken(String id) {
    return applications.containsKey(id);
  }

  void put(Application application) {
    applications.put(application.id(), application);
    changed.put(application.id(), application);
  }

  Outcome outcome() {
    return new Outcome(
        pot.closed(),
        List.copyOf(changed.values()),
        changed.keySet().stream().flatMap(this::news).toList(),
        holds.changed(),
        pages.changed());
  }

  private Stream<News> news(String id) {
    Application now = changed.get(id);
    return IntStream.range(known.getOrDefault(id, 0), now == null ? 0 : now.decisions().size())
        .mapToObj(index -> new News(Objects.requireNonNull(now), index));
  }

  /** All that follows from a slice. */
  record Outcome(
      Pot pot,
      List<Application> applications,
      List<News> news,
      List<Hold> holds,
      List<Page> pages) {}
}
