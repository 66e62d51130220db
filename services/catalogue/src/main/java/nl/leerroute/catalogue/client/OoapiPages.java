package nl.leerroute.catalogue.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Outcomes;
import nl.leerroute.catalogue.ooapi.ReadingEducation;
import nl.leerroute.catalogue.ooapi.Version;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The courses and programmes of an Open Education API, page by page, each with its offerings.
 *
 * <p>Lists give neither offerings nor a way to ask for changes only, so every course costs a
 * question of its own each time.
 */
final class OoapiPages {

  private final Calls calls;
  private final Version version;
  private final LocalDate today;
  private final int atOnce;

  OoapiPages(Calls calls, Version version, LocalDate today, int atOnce) {
    this.calls = calls;
    this.version = version;
    this.today = today;
    this.atOnce = atOnce;
  }

  Flux<Delivery> after(Position done) {
    return outcomes()
        .map(outcomes -> new ReadingEducation(version, today, outcomes))
        .flatMapMany(
            reading ->
                Flux.fromArray(Education.values())
                    .filter(list -> !done.isBehind(list))
                    .concatMap(list -> pages(list, done.firstPageOf(list), reading), 1));
  }

  /** Version 6 lists them by themselves; an institution need not have the list. */
  private Mono<Outcomes> outcomes() {
    Outcomes outcomes = new Outcomes();
    return version == Version.V5
        ? Mono.just(outcomes)
        : Page.from(1, "/learning-outcomes?", calls)
            .doOnNext(page -> outcomes.add(page.items()))
            .then(Mono.just(outcomes))
            .onErrorResume(
                Unusable.class, e -> e.isMissing() ? Mono.just(outcomes) : Mono.error(e));
  }

  /** An institution without programmes need not have a list of them. */
  private Flux<Delivery> pages(Education kind, int first, ReadingEducation reading) {
    return Page.from(first, "/" + kind.path(version) + "?" + sorting(kind), calls)
        .<Delivery>concatMap(page -> delivery(kind, page, reading), 1)
        .onErrorResume(
            Unusable.class,
            e -> kind == Education.PROGRAMME && e.isMissing() ? Flux.empty() : Flux.error(e));
  }

  /** By what does not change while pages are turned, where that can be asked. */
  private String sorting(Education kind) {
    return version == Version.V5 ? "sort=" + kind.id(version) + "&" : "";
  }

  private Mono<Delivery> delivery(Education kind, Page page, ReadingEducation reading) {
    return Flux.fromIterable(page.items())
        .flatMapSequential(education -> delivered(kind, education, reading), atOnce)
        .flatMapIterable(one -> one.stream().toList())
        .collectList()
        .map(records -> new Delivery.Page(records, new Position(kind, page.number()).toString()));
  }

  private Mono<Optional<Delivered>> delivered(
      Education kind, Node education, ReadingEducation reading) {
    return offerings(kind, education)
        .map(offerings -> reading.read(kind, education, offerings))
        .onErrorResume(
            Unusable.class,
            e -> e.isOfOneAddress() ? broken(kind, education, reading, e) : Mono.error(e))
        .onErrorResume(
            Busy.class,
            e ->
                e.isBroken()
                    ? broken(kind, education, reading, Unusable.status(500))
                    : Mono.error(e));
  }

  /** One course that its system cannot tell the offerings of does not stop the others. */
  private static Mono<Optional<Delivered>> broken(
      Education kind, Node education, ReadingEducation reading, Unusable why) {
    Problem problem = Problem.of("offerings", why.problem().code(), why.problem().sentence());
    return Mono.just(reading.read(kind, education, List.of()).map(one -> one.having(problem)));
  }

  private Mono<List<Node>> offerings(Education kind, Node education) {
    Optional<String> id = education.at(kind.id(version)).text();
    return id.isEmpty()
        ? Mono.just(List.of())
        : Page.from(1, pathOfOfferings(kind, id.get()), calls)
            .flatMapIterable(Page::items)
            .collectList()
            .onErrorResume(
                Unusable.class, e -> e.isMissing() ? Mono.just(List.of()) : Mono.error(e));
  }

  private String pathOfOfferings(Education kind, String id) {
    return "/%s/%s/%s?since=%s&"
        .formatted(
            kind.path(version),
            encoded(id),
            kind.offerings(version),
            encoded(version.since(today)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
