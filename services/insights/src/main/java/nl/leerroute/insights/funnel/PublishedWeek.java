package nl.leerroute.insights.funnel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All editions of one week, the first one first. */
public record PublishedWeek(Week week, List<Edition> editions) {

  public PublishedWeek {
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("a published week has an edition");
    }
    editions = List.copyOf(editions);
  }

  public Edition latest() {
    return editions.getLast();
  }

  /** What is published next when the figures are these; empty: nothing new to tell. */
  static Optional<PublishedWeek> next(
      Week week, Optional<PublishedWeek> before, Figures figures, Instant now) {
    if (before.isEmpty()) {
      return Optional.of(
          new PublishedWeek(week, List.of(new Edition(1, now, Edition.Reason.FIRST, figures))));
    }
    PublishedWeek published = before.get();
    if (published.latest().figures().equals(figures)) {
      return Optional.empty();
    }
    List<Edition> editions = new ArrayList<>(published.editions());
    editions.add(new Edition(editions.size() + 1, now, Edition.Reason.LATE_FACTS, figures));
    return Optional.of(new PublishedWeek(week, editions));
  }
}
