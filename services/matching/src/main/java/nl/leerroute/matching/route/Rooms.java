package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.List;

/**
 * Room for one outlook at each depth of a search, used again for the next one: there are thousands
 * of outlooks, and of those at one depth only one is open at a time.
 */
final class Rooms {

  /** To be filled from the first place on; what stands there before means nothing. */
  @SuppressWarnings("ArrayRecordComponent")
  record Room(Candidate[] open, int[] worths, int[] highest, Beside beside) {}

  private final List<Room> rooms = new ArrayList<>();

  /**
   * @param most candidates in any of them
   */
  Rooms(Problem problem, Floors floors, int most) {
    for (int stepsLeft = 0; stepsLeft <= problem.mostSteps(); stepsLeft++) {
      rooms.add(
          new Room(
              new Candidate[most],
              new int[most],
              new int[most],
              new Beside(problem, floors, stepsLeft)));
    }
  }

  Room of(int stepsLeft) {
    return rooms.get(stepsLeft);
  }
}
