package nl.leerroute.insights.http;

import java.time.Instant;
import nl.leerroute.insights.funnel.PublishedWeek;

/** A closed period that is published. */
record PeriodBody(String period, Instant from, Instant until, int edition, Instant publishedAt) {

  static PeriodBody of(PublishedWeek week) {
    return new PeriodBody(
        week.week().name(),
        week.week().from(),
        week.week().until(),
        week.latest().number(),
        week.latest().publishedAt());
  }
}
