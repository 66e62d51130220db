package nl.leerroute.insights;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.leerroute.platform.security.Role;

/** A week that insights has published. */
record Period(String period, Instant from, Instant until, int edition, Instant publishedAt) {

  /** As insights lists them. */
  static List<Period> of(Insights insights) {
    return Objects.requireNonNull(
        insights
            .as(Role.VISITOR)
            .get()
            .uri("/funnel/periods")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBodyList(Period.class)
            .returnResult()
            .getResponseBody());
  }
}
