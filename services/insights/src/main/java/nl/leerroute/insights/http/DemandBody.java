package nl.leerroute.insights.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import nl.leerroute.insights.funnel.Explained;
import nl.leerroute.insights.funnel.PublishedWeek;

/**
 * What people in an area miss and nobody teaches, as it is published, with what it means.
 *
 * @param skills what most people miss first; what is hidden is not in it
 */
record DemandBody(@JsonUnwrapped Heading heading, List<Missing> skills) {

  /**
   * @param skill URI
   * @param persons rounded to tens
   */
  record Missing(String skill, int persons) {

    private static final Comparator<Missing> ORDER =
        Comparator.comparingInt(Missing::persons).reversed().thenComparing(Missing::skill);
  }

  static DemandBody of(PublishedWeek week, Scope scope) {
    return new DemandBody(
        Heading.of(week, scope, Explained.DEMAND),
        scope.demand(week.latest().figures()).entrySet().stream()
            .map(missing -> new Missing(missing.getKey(), missing.getValue()))
            .sorted(Missing.ORDER)
            .toList());
  }
}
