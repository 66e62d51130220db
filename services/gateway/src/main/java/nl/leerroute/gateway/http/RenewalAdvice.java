package nl.leerroute.gateway.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import nl.leerroute.gateway.answers.Certificate;
import nl.leerroute.gateway.answers.Renewal;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.Found;
import nl.leerroute.gateway.browsing.Wish;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Certificates that somebody must renew soon, each with courses for it. No page waits for it. */
final class RenewalAdvice {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Duration AT_MOST = Duration.ofSeconds(1);
  private static final int COURSES = 2;

  /** What to look for; a course whose title says it renews the certificate. */
  private static final Map<String, String> WORDS =
      Map.of(
          "VCA", "VCA",
          "BHV", "BHV",
          "FIRST_AID", "EHBO",
          "FORKLIFT", "heftruck",
          "CODE_95", "code 95",
          "HACCP", "HACCP",
          "AERIAL_PLATFORM", "hoogwerker",
          "SAFE_ELECTRICITY", "NEN 3140",
          "DRIVING_LICENCE", "rijbewijs");

  private final Catalogue catalogue;
  private final Clock clock;

  RenewalAdvice(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * @param courses whose title says what is renewed; may be none
   * @param search where to look for more; empty: it is not renewed by a course
   */
  record Advised(Renewal renewal, List<Found.Hit> courses, String search) {}

  Mono<List<Advised>> of(List<Certificate> held, Visitor visitor) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    return Flux.fromIterable(Renewal.due(held, today))
        .flatMapSequential(renewal -> advised(renewal, visitor))
        .collectList();
  }

  private Mono<Advised> advised(Renewal renewal, Visitor visitor) {
    String words = WORDS.getOrDefault(renewal.kind(), "");
    if (words.isEmpty()) {
      return Mono.just(new Advised(renewal, List.of(), ""));
    }
    String search = "/aanbod?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    return catalogue
        .search(new Wish(words, "", Map.of(), "", 1), visitor)
        .map(found -> new Advised(renewal, renewing(found, words), search))
        .timeout(AT_MOST)
        .onErrorResume(
            cause -> cause instanceof PartnerDown || cause instanceof TimeoutException,
            _ -> Mono.empty())
        .defaultIfEmpty(new Advised(renewal, List.of(), search));
  }

  private static List<Found.Hit> renewing(Found found, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return found.offers().stream()
        .filter(hit -> hit.title().in(Locale.of("nl")).toLowerCase(Locale.ROOT).contains(wanted))
        .limit(COURSES)
        .toList();
  }
}
