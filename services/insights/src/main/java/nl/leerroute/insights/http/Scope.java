package nl.leerroute.insights.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.Area;
import nl.leerroute.insights.funnel.Figure;
import nl.leerroute.insights.funnel.Figures;
import nl.leerroute.insights.funnel.Stage;

/** What a row of figures is about: one area, or all of them together. */
sealed interface Scope {

  String EVERYWHERE = "ALL";

  record One(Area area) implements Scope {}

  record Everywhere() implements Scope {}

  static Optional<Scope> named(String code) {
    return code.equals(EVERYWHERE) ? Optional.of(new Everywhere()) : Area.named(code).map(One::new);
  }

  static List<Scope> all() {
    return Stream.concat(
            Stream.of(new Everywhere()), Arrays.stream(Area.values()).<Scope>map(One::new))
        .toList();
  }

  default String code() {
    return switch (this) {
      case One(Area area) -> area.name();
      case Everywhere() -> EVERYWHERE;
    };
  }

  default Text label() {
    return switch (this) {
      case One(Area area) -> Texts.of(area.label());
      case Everywhere() -> new Text("Alle regio's samen", "All regions together");
    };
  }

  /** Persons by the URI of the skill that they miss. */
  default Map<String, Integer> demand(Figures figures) {
    return switch (this) {
      case One(Area area) -> figures.demand().of(area);
      case Everywhere() -> figures.demand().everywhere();
    };
  }

  default Figure figure(Figures figures, Stage stage) {
    return switch (this) {
      case One(Area area) -> figures.of(area, stage);
      case Everywhere() -> figures.everywhere(stage);
    };
  }

  /** Whether people are left out because their area is hidden. */
  default boolean isPartial(Figures figures, Stage stage) {
    return switch (this) {
      case One _ -> false;
      case Everywhere() -> figures.leavesOutAreas(stage);
    };
  }
}
