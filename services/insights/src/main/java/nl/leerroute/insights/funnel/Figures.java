package nl.leerroute.insights.funnel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** What is told of one week: a figure per area and stage, and the demand that nobody serves. */
public record Figures(Map<Area, Map<Stage, Figure>> byArea, Demand demand) {

  public Figures {
    Map<Area, Map<Stage, Figure>> copy = new EnumMap<>(Area.class);
    byArea.forEach((area, row) -> copy.put(area, Map.copyOf(row)));
    byArea = Map.copyOf(copy);
  }

  public Figure of(Area area, Stage stage) {
    return byArea.getOrDefault(area, Map.of()).getOrDefault(stage, new Figure.Hidden());
  }

  /**
   * All areas together, as far as they are shown.
   *
   * <p>People in areas that are hidden are not in it, so that nothing can be learned of them by
   * subtraction.
   */
  public Figure everywhere(Stage stage) {
    int shown = shown(stage).mapToInt(Figure.Shown::persons).sum();
    return shown == 0 ? new Figure.Hidden() : new Figure.Shown(shown);
  }

  /** Whether areas are left out of {@link #everywhere}. */
  public boolean leavesOutAreas(Stage stage) {
    return shown(stage).count() < Area.values().length;
  }

  private Stream<Figure.Shown> shown(Stage stage) {
    return Arrays.stream(Area.values())
        .map(area -> of(area, stage))
        .filter(Figure.Shown.class::isInstance)
        .map(Figure.Shown.class::cast);
  }
}
