package nl.leerroute.schemes.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which version of a scheme holds on which days: of all that are valid on a day, the highest. A
 * scheme is corrected by publishing a higher version, which takes the days on which it is valid.
 */
public final class Succession {

  private final NavigableMap<SchemeRef, Period> valid = new TreeMap<>();

  /**
   * @param published every version that is published, also those whose rule cannot be read
   */
  public Succession(Map<SchemeRef, Validity> published) {
    published.forEach((ref, validity) -> valid.put(ref, validity.days()));
  }

  public static Succession of(Collection<SchemeVersion> versions) {
    Map<SchemeRef, Validity> published = new TreeMap<>();
    versions.forEach(version -> published.put(version.ref(), version.validity()));
    return new Succession(published);
  }

  /** The days on which a published version holds, earliest first; empty: never. */
  public List<Period> held(SchemeRef ref) {
    List<Period> days = List.of(daysOf(ref));
    for (Period taken : above(ref).values()) {
      days = days.stream().flatMap(period -> period.without(taken).stream()).toList();
    }
    return days;
  }

  /** The version that takes days of this one; the lowest of them. */
  public Optional<SchemeRef> successor(SchemeRef ref) {
    Period days = daysOf(ref);
    return above(ref).entrySet().stream()
        .filter(higher -> higher.getValue().within(days).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Period daysOf(SchemeRef ref) {
    return Optional.ofNullable(valid.get(ref))
        .orElseThrow(() -> new IllegalArgumentException("Not published: " + ref));
  }

  private Map<SchemeRef, Period> above(SchemeRef ref) {
    NavigableMap<SchemeRef, Period> higher = new TreeMap<>(valid.tailMap(ref, false));
    higher.keySet().removeIf(other -> !other.scheme().equals(ref.scheme()));
    return higher;
  }
}
