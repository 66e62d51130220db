package nl.leerroute.matching.team.search;

import java.util.Arrays;
import java.util.List;

/**
 * A firm in numbers.
 *
 * @param away most persons of the firm who can be away in one week
 * @param awayOfRole the same of each role
 * @param places left in each run
 */
@SuppressWarnings("ArrayRecordComponent")
public record TeamProblem(
    List<Group> groups, int away, int[] awayOfRole, int[] places, Money money) {

  public static final int NO_LIMIT = Integer.MAX_VALUE;

  /** Most steps of one person. */
  public static final int STEPS = 3;

  public TeamProblem {
    groups = List.copyOf(groups);
  }

  /** The same firm that can miss more people at once. */
  public TeamProblem missing(int more) {
    return new TeamProblem(
        groups,
        away == NO_LIMIT ? NO_LIMIT : away + more,
        Arrays.stream(awayOfRole)
            .map(limit -> limit == NO_LIMIT ? NO_LIMIT : limit + more)
            .toArray(),
        places,
        money);
  }

  /** The same firm with a place for everybody on every run. */
  public TeamProblem withPlaces() {
    int[] endless = new int[places.length];
    Arrays.fill(endless, NO_LIMIT);
    return new TeamProblem(groups, away, awayOfRole, endless, money);
  }

  int weeks() {
    return 1
        + groups.stream()
            .flatMap(group -> group.parts().stream())
            .mapToInt(part -> part.weeks().length == 0 ? 0 : part.weeks()[part.weeks().length - 1])
            .max()
            .orElse(0);
  }
}
