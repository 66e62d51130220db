package nl.leerroute.matching.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.matching.team.search.Part;

/**
 * Leaves out runs instead of which another one always serves as well: it gives as much, misses
 * nobody longer or in another week, ends no later, costs no more whatever money comes, and has a
 * place for everybody.
 */
final class Fewer {

  /**
   * @param money what schemes say of it; the same words are the same money
   * @param paid the most that schemes pay of it
   * @param roomy there is a place for everybody of the firm
   */
  record Candidate(Part part, List<String> money, long paid, boolean roomy) {}

  /** In the same order, without those that are never needed. */
  static List<Candidate> of(List<Candidate> all) {
    Map<Long, List<Candidate>> roomy = new HashMap<>();
    List<Candidate> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt((Candidate each) -> each.part().days())
            .thenComparingInt(each -> each.part().hours())
            .thenComparingLong(each -> each.part().cents()));
    for (Candidate each : sorted) {
      if (each.roomy()
          && roomy.values().stream()
              .flatMap(List::stream)
              .noneMatch(better -> serves(better, each))) {
        roomy.computeIfAbsent(each.part().gives(), _ -> new ArrayList<>()).add(each);
      }
    }
    List<Candidate> best = roomy.values().stream().flatMap(List::stream).toList();
    return all.stream()
        .filter(
            each -> best.contains(each) || best.stream().noneMatch(better -> serves(better, each)))
        .toList();
  }

  private static boolean serves(Candidate better, Candidate other) {
    Part one = better.part();
    Part two = other.part();
    return (two.gives() & ~one.gives()) == 0
        && one.days() <= two.days()
        && one.hours() <= two.hours()
        && costsNoMore(better, other)
        && isAwayOnlyWith(one, two);
  }

  private static boolean costsNoMore(Candidate better, Candidate other) {
    return better.part().cents() <= other.part().cents() - other.paid()
        || (better.part().cents() == other.part().cents() && better.money().equals(other.money()));
  }

  private static boolean isAwayOnlyWith(Part one, Part two) {
    for (int i = 0; i < one.weeks().length; i++) {
      int at = Arrays.binarySearch(two.weeks(), one.weeks()[i]);
      if (at < 0 || one.load()[i] > two.load()[at]) {
        return false;
      }
    }
    return true;
  }

  private Fewer() {}
}
