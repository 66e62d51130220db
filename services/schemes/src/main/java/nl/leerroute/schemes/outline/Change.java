package nl.leerroute.schemes.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.schemes.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two forms at one place.
 *
 * @param before absent: it was not there
 * @param after absent: it is not there any more
 */
public record Change(List<Wording> where, Optional<Wording> before, Optional<Wording> after) {

  public Change {
    where = List.copyOf(where);
  }

  /** In the order of the form. */
  public static List<Change> between(Map<String, Object> one, Map<String, Object> other) {
    Map<String, Told> before = Telling.of(one);
    Map<String, Told> after = Telling.of(other);
    Set<String> places = new LinkedHashSet<>(after.keySet());
    places.addAll(before.keySet());
    List<Change> changes = new ArrayList<>();
    for (String place : places) {
      @Nullable Told old = before.get(place);
      @Nullable Told next = after.get(place);
      if (old == null || next == null || !old.value().equals(next.value())) {
        changes.add(of(old, next));
      }
    }
    return changes;
  }

  private static Change of(@Nullable Told old, @Nullable Told next) {
    List<Wording> where = next != null ? next.where() : old != null ? old.where() : List.of();
    return new Change(
        where,
        Optional.ofNullable(old).map(Told::value),
        Optional.ofNullable(next).map(Told::value));
  }
}
