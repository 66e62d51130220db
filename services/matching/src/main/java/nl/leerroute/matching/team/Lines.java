package nl.leerroute.matching.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.text.Text;

/** What people of one role lack, and which of them lack the same. */
record Lines(TeamRole role, List<Line> lines) {

  /** More in one role, and nobody can look at all that might be combined. */
  private static final int MOST = 12;

  /**
   * People who lack the same lines: of two wishes the smaller group is part of the larger one.
   *
   * @param lines places among the lines of the role
   */
  record Nested(int persons, List<Integer> lines) {}

  static Lines of(TeamRole role, Taxonomy taxonomy) {
    Map<String, TeamRole.Wish> wishes = new TreeMap<>();
    role.wishes()
        .forEach(wish -> wishes.merge(same(wish.skill(), taxonomy), wish, Lines::stronger));
    List<Line> lines = new ArrayList<>();
    wishes.forEach((uri, wish) -> lines.add(line(uri, wish, role, taxonomy)));
    lines.sort(
        Comparator.comparing(Line::necessity)
            .thenComparing(Comparator.comparingInt(Line::persons).reversed())
            .thenComparing(Line::uri));
    return new Lines(role, lines.stream().limit(MOST).toList());
  }

  private static String same(String uri, Taxonomy taxonomy) {
    OptionalInt number = taxonomy.number(uri);
    return number.isPresent() ? taxonomy.uri(number.getAsInt()) : uri;
  }

  private static TeamRole.Wish stronger(TeamRole.Wish one, TeamRole.Wish other) {
    Optional<LocalDate> until =
        one.heldUntil().isPresent() && other.heldUntil().isPresent()
            ? Optional.of(earlier(one.heldUntil().get(), other.heldUntil().get()))
            : one.heldUntil().or(other::heldUntil);
    return new TeamRole.Wish(
        one.skill(),
        one.necessity().compareTo(other.necessity()) <= 0 ? one.necessity() : other.necessity(),
        Math.max(one.persons(), other.persons()),
        until);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Line line(String uri, TeamRole.Wish wish, TeamRole role, Taxonomy taxonomy) {
    OptionalInt number = taxonomy.number(uri);
    return new Line(
        uri,
        number.orElse(-1),
        number.isPresent() ? taxonomy.label(number.getAsInt()) : Text.same(uri),
        wish.necessity(),
        Math.clamp(wish.persons(), 1, Math.max(1, role.persons())),
        wish.heldUntil());
  }

  /** From those who lack most to those who lack one thing. */
  List<Nested> groups() {
    List<Nested> groups = new ArrayList<>();
    int before = 0;
    for (int persons : new TreeSet<>(lines.stream().map(Line::persons).toList())) {
      int size = persons - before;
      before = persons;
      List<Integer> lacking = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).persons() >= persons && lines.get(i).isKnown()) {
          lacking.add(i);
        }
      }
      if (!lacking.isEmpty()) {
        groups.add(new Nested(size, List.copyOf(lacking)));
      }
    }
    return groups;
  }
}
