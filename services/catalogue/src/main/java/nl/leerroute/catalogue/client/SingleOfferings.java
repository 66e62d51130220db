package nl.leerroute.catalogue.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Version;
import reactor.core.publisher.Mono;

/** The offerings of one course or programme, asked for by themselves. */
final class SingleOfferings {

  private final Calls calls;
  private final Version version;
  private final LocalDate today;

  SingleOfferings(Calls calls, Version version, LocalDate today) {
    this.calls = calls;
    this.version = version;
    this.today = today;
  }

  /** None when its system has no list of them. */
  Mono<List<Node>> of(Education kind, Node education) {
    Optional<String> id = education.at(kind.id(version)).text();
    return id.isEmpty()
        ? Mono.just(List.of())
        : Page.from(1, path(kind, id.get()), calls)
            .flatMapIterable(Page::items)
            .collectList()
            .onErrorResume(
                Unusable.class, e -> e.isMissing() ? Mono.just(List.of()) : Mono.error(e));
  }

  private String path(Education kind, String id) {
    return "/%s/%s/%s?since=%s&"
        .formatted(
            kind.path(version),
            OfferingLists.encoded(id),
            kind.offerings(version),
            OfferingLists.encoded(version.since(today)));
  }
}
