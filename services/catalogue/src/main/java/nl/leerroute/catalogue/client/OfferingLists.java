package nl.leerroute.catalogue.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Version;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The offerings of all courses, or of all programmes, as the organisations of an institution list
 * them: a question for each 250 of them instead of one for each course.
 */
final class OfferingLists {

  private final Calls calls;
  private final Version version;
  private final LocalDate today;

  OfferingLists(Calls calls, Version version, LocalDate today) {
    this.calls = calls;
    this.version = version;
    this.today = today;
  }

  /**
   * Gathers them. Nothing is listed where an institution has no such lists, or where one of them
   * does not say what it lists offerings of.
   */
  Mono<Void> gather(Education kind, Listed listed) {
    return offerings(kind)
        .publishOn(Schedulers.boundedElastic(), 1)
        .doOnNext(page -> page.items().forEach(one -> keep(kind, one, listed)))
        .then()
        .onErrorComplete(
            e -> {
              listed.forget();
              return isWithoutLists(e);
            });
  }

  private Flux<Page> offerings(Education kind) {
    return Page.from(1, "/" + version.organisations() + "?", calls)
        .concatMapIterable(Page::items, 1)
        .concatMap(
            organisation ->
                Mono.justOrEmpty(organisation.at(version.organisationId()).text())
                    .flatMapMany(id -> Page.from(1, path(kind, id), calls)),
            1);
  }

  private String path(Education kind, String organisation) {
    return "/%s/%s/%s?%ssince=%s&"
        .formatted(
            version.organisations(),
            encoded(organisation),
            kind.offerings(version),
            kind.among(version),
            encoded(version.since(today)));
  }

  private void keep(Education kind, Node offering, Listed listed) {
    listed.add(kind.offeredBy(version, offering).orElseThrow(Unusable::notJson), offering);
  }

  private static boolean isWithoutLists(Throwable e) {
    return switch (e) {
      case Unusable unusable -> unusable.isOfOneAddress();
      case Busy busy -> busy.isBroken();
      default -> false;
    };
  }

  /** A part of a path, or a value in a query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
