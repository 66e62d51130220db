package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Searches for one aim after the other, each from the best routes that are known; and if need be
 * once more among more candidates.
 */
final class Searching {

  private final int nodeLimit;
  private final Map<Aim, Found> found = new EnumMap<>(Aim.class);

  /** By aim, numbers of needs that others may meet in a better route. */
  private final Map<Aim, Set<Integer>> wanted = new EnumMap<>(Aim.class);

  private final List<Choice> known = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private int mostWorth = Integer.MAX_VALUE;
  private int nodes;

  Searching(int nodeLimit) {
    this.nodeLimit = nodeLimit;
  }

  /** Looks for teachers of what candidates need only where a better route may have them. */
  Selection among(Selecting selecting, Function<Selection, Problem> asProblem, List<Aim> aims) {
    Selection first = selecting.select();
    Selection last = first;
    List<Aim> open = aims;
    while (!open.isEmpty()) {
      among(asProblem.apply(last), open);
      if (!wanted().isEmpty()) {
        Selection more = selecting.with(wanted().stream().map(last.needs()::get).toList());
        if (more.candidates().size() == last.candidates().size()) {
          nobodyElseTeaches();
        }
        last = more;
      }
      open = openAims();
    }
    return first;
  }

  void among(Problem problem, List<Aim> aims) {
    Floors floors = new Floors(problem);
    for (Aim aim : aims) {
      Search search = new Search(problem, aim, floors, nodeLimit);
      Optional<Found> best = search.from(known, mostWorth);
      if (best.isPresent()) {
        found.put(aim, best.get());
        known.add(best.get().choice());
      }
      wanted.put(aim, search.wanted());
      if (aim == Aim.MOST_COMPLETE) {
        mostWorth = search.mostWorth();
      }
      nodes += search.nodes();
    }
    floors.asked().forEach(candidates::add);
  }

  /** The best route for each aim that has one. */
  Map<Aim, Found> found() {
    return found;
  }

  /**
   * For which a better route is possible with others who meet needs. Others make no difference to
   * what a search did not follow: what it tells of that holds with them too.
   */
  private List<Aim> openAims() {
    return wanted.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A search that found a route has then gone through all; another one may have stopped early. */
  private void nobodyElseTeaches() {
    found.keySet().forEach(aim -> wanted.put(aim, Set.of()));
  }

  /** Numbers of the needs that others may meet in a better route. */
  private Set<Integer> wanted() {
    Set<Integer> all = new TreeSet<>();
    wanted.values().forEach(all::addAll);
    return all;
  }

  /** Of every search, each as often as it was in one. */
  List<Candidate> candidates() {
    return candidates;
  }

  int nodes() {
    return nodes;
  }
}
