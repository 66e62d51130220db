package nl.leerroute.catalogue.offer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Leerroute itself adds to an offer: under whose name others see it, and who got a place since
 * its source last counted.
 *
 * @param shownAs absent: nobody but its provider sees it
 * @param seats by run, who got a place that the source may not know of
 */
public record Shelf(@Nullable Provider shownAs, Map<String, Set<String>> seats) {

  static final Shelf EMPTY = new Shelf(null, Map.of());

  public Shelf {
    seats =
        seats.entrySet().stream()
            .filter(run -> !run.getValue().isEmpty())
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, run -> Set.copyOf(run.getValue())));
  }

  public Optional<Provider> shown() {
    return Optional.ofNullable(shownAs);
  }

  Shelf shownAs(Optional<Provider> name) {
    return new Shelf(name.orElse(null), seats);
  }

  /**
   * A source that gives another number of places than before has counted, and knows everybody who
   * had one by then; one that repeats itself has not.
   */
  Shelf recounted(Offer before, Offer now) {
    Map<String, Run> earlier =
        before.runs().stream().collect(Collectors.toMap(Run::id, Function.identity()));
    return new Shelf(
        shownAs,
        now.runs().stream()
            .filter(run -> isRepeated(earlier.get(run.id()), run))
            .collect(Collectors.toMap(Run::id, run -> holders(run.id()))));
  }

  private static boolean isRepeated(@Nullable Run earlier, Run now) {
    return earlier != null && Objects.equals(earlier.placesLeft(), now.placesLeft());
  }

  /** Places in this run that nobody has; empty: not known. Never below zero. */
  public OptionalInt placesLeft(Run run) {
    Integer stated = run.placesLeft();
    return stated == null
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(0, stated - holders(run.id()).size()));
  }

  public boolean isFull(Run run) {
    return placesLeft(run).stream().anyMatch(left -> left == 0);
  }

  public boolean isSeated(String run, String holder) {
    return holders(run).contains(holder);
  }

  /** The holder has a place in this run and in no other. */
  Shelf seated(String run, String holder) {
    Map<String, Set<String>> all = without(holder);
    all.computeIfAbsent(run, _ -> new HashSet<>()).add(holder);
    return new Shelf(shownAs, all);
  }

  /** The holder has no place in any run. */
  Shelf left(String holder) {
    return new Shelf(shownAs, without(holder));
  }

  private Map<String, Set<String>> without(String holder) {
    Map<String, Set<String>> all = new HashMap<>();
    seats.forEach(
        (run, holders) -> {
          Set<String> others = new HashSet<>(holders);
          others.remove(holder);
          all.put(run, others);
        });
    return all;
  }

  private Set<String> holders(String run) {
    return seats.getOrDefault(run, Set.of());
  }
}
