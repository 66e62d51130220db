package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Searches for one aim after the other, each from the best routes that are known; and if need be
 * once more among more candidates.
 */
final class Searching {

  /** Nodes of a search that only looks for routes to begin with. */
  private static final int QUICK_LOOK = 500;

  private final int nodeLimit;
  private final Map<Aim, Found> found = new EnumMap<>(Aim.class);
  private final List<Choice> known = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private int mostWorth = Integer.MAX_VALUE;
  private int nodes;

  Searching(int nodeLimit) {
    this.nodeLimit = nodeLimit;
  }

  /** What is searched among. */
  private record Field(Selection selection, Problem problem, Floors floors) {}

  /**
   * Looks for teachers of what candidates need only where a better route may have them. While one
   * aim waits for them the others take a quick look: the routes that they find tell which teachers
   * matter, and all begin with these routes among more candidates.
   */
  Selection among(Selecting selecting, Function<Selection, Problem> asProblem, List<Aim> aims) {
    Selection first = selecting.select();
    Field field = field(first, asProblem);
    Map<Aim, Search> open = new EnumMap<>(Aim.class);
    for (Aim aim : aims) {
      boolean quick = !open.isEmpty();
      Search search = search(field, aim, quick ? Math.min(nodeLimit, QUICK_LOOK) : nodeLimit);
      if (quick ? !search.isOver() : !search.wanted().isEmpty()) {
        open.put(aim, search);
      }
    }
    for (Map.Entry<Aim, Search> waiting : open.entrySet()) {
      Search search = waiting.getValue();
      search.learn(known);
      List<Need> asked = needs(search, first);
      boolean over = search.isOver();
      while (!over) {
        if (selecting.isNewTo(asked)) {
          field.floors().asked().forEach(candidates::add);
          field = field(selecting.with(asked), asProblem);
        }
        search = search(field, waiting.getKey(), nodeLimit);
        asked = needs(search, field.selection());
        over = asked.isEmpty();
      }
      keep(waiting.getKey(), search);
    }
    field.floors().asked().forEach(candidates::add);
    return first;
  }

  private static Field field(Selection selection, Function<Selection, Problem> asProblem) {
    Problem problem = asProblem.apply(selection);
    return new Field(selection, problem, new Floors(problem));
  }

  private static List<Need> needs(Search search, Selection selection) {
    return search.wanted().stream().map(selection.needs()::get).toList();
  }

  void among(Problem problem, List<Aim> aims) {
    Field field = new Field(Selection.NOTHING, problem, new Floors(problem));
    aims.forEach(aim -> search(field, aim, nodeLimit));
    field.floors().asked().forEach(candidates::add);
  }

  private Search search(Field field, Aim aim, int effort) {
    Search search = new Search(field.problem(), aim, field.floors(), effort);
    search.from(known, mostWorth);
    nodes += search.nodes();
    keep(aim, search);
    return search;
  }

  /** Nothing is worth more than what the search of the most complete route tells of all. */
  private void keep(Aim aim, Search search) {
    search
        .found()
        .ifPresent(
            best -> {
              found.put(aim, best);
              known.add(best.choice());
            });
    if (aim == Aim.MOST_COMPLETE && search.wanted().isEmpty()) {
      mostWorth = search.mostWorth();
    }
  }

  /** The best route for each aim that has one. */
  Map<Aim, Found> found() {
    return found;
  }

  /** Of every search, each as often as it was in one. */
  List<Candidate> candidates() {
    return candidates;
  }

  int nodes() {
    return nodes;
  }
}
