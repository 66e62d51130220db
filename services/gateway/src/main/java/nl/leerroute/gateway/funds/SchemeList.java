package nl.leerroute.gateway.funds;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Schemes in the order in which they help: money that can be had now first, what ended apart.
 *
 * @param current all that have not ended
 * @param ended the newest first
 */
public record SchemeList(List<Scheme> current, List<Scheme> ended) {

  public static SchemeList of(List<Scheme> schemes) {
    Predicate<Scheme> over = scheme -> scheme.state() == Scheme.State.ENDED;
    return new SchemeList(
        schemes.stream()
            .filter(over.negate())
            .sorted(Comparator.comparing(Scheme::state).thenComparing(SchemeList::nameOf))
            .toList(),
        schemes.stream()
            .filter(over)
            .sorted(
                Comparator.comparing(
                        (Scheme scheme) ->
                            scheme.validUntil().map(day -> -day.toEpochDay()).orElse(0L))
                    .thenComparing(SchemeList::nameOf))
            .toList());
  }

  /**
   * Those with all of these words in their name or their owner's, in either language.
   *
   * @param words empty: all schemes
   */
  public static List<Scheme> named(List<Scheme> schemes, String words) {
    List<String> sought = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    return schemes.stream()
        .filter(scheme -> sought.stream().allMatch(names(scheme)::contains))
        .toList();
  }

  /** Those that somebody wants to see. */
  public static SchemeList of(List<Scheme> schemes, SchemeWish wish) {
    return of(named(schemes, wish.words()).stream().filter(wish::fits).toList());
  }

  /**
   * @param kind GRANT, LOAN, TAX_EFFECT or RIGHT: never added up, so never in one list
   */
  public List<Scheme> current(String kind) {
    return current.stream().filter(scheme -> scheme.kind().equals(kind)).toList();
  }

  private static String names(Scheme scheme) {
    return String.join(" ", scheme.name().nl(), scheme.name().en(), scheme.owner().name())
        .toLowerCase(Locale.ROOT);
  }

  /** The one that helps most; empty: there are none. */
  public Optional<Scheme> first() {
    return Stream.concat(current.stream(), ended.stream()).findFirst();
  }

  public boolean isEmpty() {
    return current.isEmpty() && ended.isEmpty();
  }

  private static String nameOf(Scheme scheme) {
    return scheme.name().nl();
  }
}
