package nl.leerroute.insights.http;

import java.time.Instant;
import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.Edition;
import nl.leerroute.insights.funnel.Explained;
import nl.leerroute.insights.funnel.PublishedWeek;
import nl.leerroute.insights.funnel.Wording;

/** What published figures are about, and since when they are what they are. */
record Heading(
    String period,
    Instant from,
    Instant until,
    String region,
    Text regionName,
    int edition,
    Instant publishedAt,
    Text reason,
    Text population,
    Text definition) {

  static Heading of(PublishedWeek week, Scope scope, Wording definition) {
    Edition edition = week.latest();
    return new Heading(
        week.week().name(),
        week.week().from(),
        week.week().until(),
        scope.code(),
        scope.label(),
        edition.number(),
        edition.publishedAt(),
        Texts.of(edition.reason().wording()),
        Texts.of(Explained.POPULATION),
        Texts.of(definition));
  }
}
