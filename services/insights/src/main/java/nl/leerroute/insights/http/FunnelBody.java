package nl.leerroute.insights.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.List;
import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.Edition;
import nl.leerroute.insights.funnel.Explained;
import nl.leerroute.insights.funnel.Figure;
import nl.leerroute.insights.funnel.PublishedWeek;
import nl.leerroute.insights.funnel.Stage;
import org.jspecify.annotations.Nullable;

/** The funnel of one week and area as it is published, with what it means. */
record FunnelBody(@JsonUnwrapped Heading heading, List<StageBody> stages) {

  /**
   * @param persons rounded to tens; null: too few to be shown
   * @param partial the figure leaves out areas in which too few people live to show them
   */
  record StageBody(
      String stage, Text label, @Nullable Integer persons, boolean suppressed, boolean partial) {}

  static FunnelBody of(PublishedWeek week, Scope scope) {
    Edition edition = week.latest();
    return new FunnelBody(
        Heading.of(week, scope, Explained.DEFINITION),
        Arrays.stream(Stage.values()).map(stage -> stage(edition, scope, stage)).toList());
  }

  private static StageBody stage(Edition edition, Scope scope, Stage stage) {
    Text label = Texts.of(stage.label());
    boolean partial = scope.isPartial(edition.figures(), stage);
    return switch (scope.figure(edition.figures(), stage)) {
      case Figure.Shown(int persons) -> new StageBody(stage.name(), label, persons, false, partial);
      case Figure.Hidden() -> new StageBody(stage.name(), label, null, true, partial);
    };
  }
}
