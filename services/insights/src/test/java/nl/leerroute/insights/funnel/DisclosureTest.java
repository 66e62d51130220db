package nl.leerroute.insights.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

  private static final List<Area> AREAS = List.of(Area.values());

  private static final Set<Integer> TOO_FEW =
      IntStream.range(0, Disclosure.LEAST).boxed().collect(Collectors.toSet());

  @ParameterizedTest
  @CsvSource({"10, 10", "14, 10", "15, 20", "24, 20", "25, 30", "1234, 1230", "1235, 1240"})
  void roundsToTens(int persons, int shown) {
    assertThat(Disclosure.of(persons)).isEqualTo(new Figure.Shown(shown));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "9"})
  void neverShowsFewerThanTen(int persons) {
    assertThat(Disclosure.of(persons)).isEqualTo(new Figure.Hidden());
  }

  @Test
  void aTotalIsTheSumOfWhatIsShownAndSaysWhenAreasAreLeftOut() {
    Figures some = Disclosure.of(table(Stage.ENTERED, List.of(52, 13, 9, 0, 31)));

    assertThat(some.everywhere(Stage.ENTERED)).isEqualTo(new Figure.Shown(50 + 10 + 30));
    assertThat(some.leavesOutAreas(Stage.ENTERED)).isTrue();
    assertThat(
            Disclosure.of(table(Stage.ENTERED, List.of(10, 20, 30, 40, 50)))
                .leavesOutAreas(Stage.ENTERED))
        .isFalse();
  }

  @Test
  void aTotalOfHiddenAreasIsHidden() {
    assertThat(
            Disclosure.of(table(Stage.ENTERED, List.of(9, 9, 9, 9, 9))).everywhere(Stage.ENTERED))
        .isEqualTo(new Figure.Hidden());
  }

  /**
   * The strongest attacker: knows the rule, sees everything published, and knows every other area
   * exactly. All tables that would have been published alike are tried.
   */
  @Test
  void subtractionOfAreasFromTheTotalTellsNothingOfAHiddenArea() {
    Map<Seen, Set<Integer>> possible = new HashMap<>();
    int most = 24;
    for (int hidden = 0; hidden <= most; hidden++) {
      for (int second = 0; second <= most; second++) {
        for (int third = 0; third <= most; third++) {
          List<Integer> row = List.of(hidden, second, third, 0, 0);
          possible.computeIfAbsent(Seen.by(row, 0), _ -> new HashSet<>()).add(hidden);
        }
      }
    }

    assertThat(possible.entrySet())
        .filteredOn(entry -> entry.getKey().target() instanceof Figure.Hidden)
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.getValue()).isEqualTo(TOO_FEW));
  }

  /** The same attack on tables of any size: whatever a hidden number is, nothing else changes. */
  @Property
  void whatIsPublishedDoesNotDependOnAHiddenNumber(
      @ForAll @Size(5) List<@IntRange(max = 400) Integer> row,
      @ForAll @IntRange(max = 4) int target,
      @ForAll @IntRange(max = 9) int one,
      @ForAll @IntRange(max = 9) int other) {
    List<Integer> first = new ArrayList<>(row);
    first.set(target, one);
    List<Integer> second = new ArrayList<>(row);
    second.set(target, other);

    assertThat(published(first)).isEqualTo(published(second));
  }

  /** Stages, weeks and editions of one area, taken from each other. */
  @Test
  void theDifferenceOfTwoFiguresNeverProvesThatAFewPeopleMakeIt() {
    Map<Set<Figure>, Set<Integer>> differences = new HashMap<>();
    for (int one = 0; one <= 120; one++) {
      for (int other = 0; other <= one; other++) {
        differences
            .computeIfAbsent(
                new HashSet<>(List.of(Disclosure.of(one), Disclosure.of(other))),
                _ -> new HashSet<>())
            .add(one - other);
      }
    }

    assertThat(differences.values())
        .allSatisfy(
            possible -> assertThat(possible).anyMatch(people -> people == 0 || people >= 10));
  }

  /** What an attacker sees, who also knows all areas but the target exactly. */
  private record Seen(List<Integer> known, Figure target, Figures published) {

    static Seen by(List<Integer> row, int target) {
      Figures published = Disclosure.of(table(Stage.ENTERED, row));
      List<Integer> known = new ArrayList<>(row);
      known.remove(target);
      return new Seen(known, published.of(AREAS.get(target), Stage.ENTERED), published);
    }
  }

  private static List<Object> published(List<Integer> row) {
    Figures figures = Disclosure.of(table(Stage.CHOSEN, row));
    return List.of(figures, figures.everywhere(Stage.CHOSEN), figures.leavesOutAreas(Stage.CHOSEN));
  }

  private static Table table(Stage stage, List<Integer> row) {
    Table table = new Table();
    for (int i = 0; i < row.size(); i++) {
      table.add(AREAS.get(i), stage, row.get(i));
    }
    return table;
  }
}
