package nl.leerroute.insights.http;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.Edition;
import nl.leerroute.insights.funnel.Explained;
import nl.leerroute.insights.funnel.PublishedWeek;

/**
 * What people in an area miss and nobody teaches, as it is published, with what it means.
 *
 * @param skills what most people miss first; what is hidden is not in it
 */
record DemandBody(
    String period,
    Instant from,
    Instant until,
    String region,
    Text regionName,
    int edition,
    Instant publishedAt,
    Text reason,
    Text population,
    Text definition,
    List<Missing> skills) {

  /**
   * @param skill URI
   * @param persons rounded to tens
   */
  record Missing(String skill, int persons) {

    private static final Comparator<Missing> ORDER =
        Comparator.comparingInt(Missing::persons).reversed().thenComparing(Missing::skill);
  }

  static DemandBody of(PublishedWeek week, Scope scope) {
    Edition edition = week.latest();
    return new DemandBody(
        week.week().name(),
        week.week().from(),
        week.week().until(),
        scope.code(),
        scope.label(),
        edition.number(),
        edition.publishedAt(),
        Texts.of(edition.reason().wording()),
        Texts.of(Explained.POPULATION),
        Texts.of(Explained.DEMAND),
        scope.demand(edition.figures()).entrySet().stream()
            .map(missing -> new Missing(missing.getKey(), missing.getValue()))
            .sorted(Missing.ORDER)
            .toList());
  }
}
