package nl.leerroute.catalogue.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
import reactor.core.scheduler.Schedulers;

/**
 * The courses and programmes of an Open Education API, page by page, each with its offerings.
 *
 * <p>Their lists give neither offerings nor a way to ask for changes only. Offerings are taken from
 * the lists of organisations where there is more than one page of courses; a course that none of
 * them mentions costs a question of its own.
 */
final class OoapiPages {

  private final Calls calls;
  private final Version version;
  private final LocalDate today;
  private final int atOnce;
  private final OfferingLists lists;
  private final SingleOfferings single;

  OoapiPages(Calls calls, Version version, LocalDate today, int atOnce) {
    this.calls = calls;
    this.version = version;
    this.today = today;
    this.atOnce = atOnce;
    this.lists = new OfferingLists(calls, version, today);
    this.single = new SingleOfferings(calls, version, today);
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
        .switchOnFirst(
            (page, pages) ->
                page.hasValue() && !Objects.requireNonNull(page.get()).isLast()
                    ? Flux.using(
                        Listed::open,
                        listed ->
                            lists
                                .gather(kind, listed)
                                .thenMany(deliveries(kind, pages, reading, listed::of)),
                        Listed::close)
                    : deliveries(kind, pages, reading, _ -> Map.of()))
        .onErrorResume(
            Unusable.class,
            e -> kind == Education.PROGRAMME && e.isMissing() ? Flux.empty() : Flux.error(e));
  }

  /** By what does not change while pages are turned, where that can be asked. */
  private String sorting(Education kind) {
    return version == Version.V5 ? "sort=" + kind.id(version) + "&" : "";
  }

  /**
   * @param listed the offerings that are known of some of these identities
   */
  private Flux<Delivery> deliveries(
      Education kind,
      Flux<Page> pages,
      ReadingEducation reading,
      Function<List<String>, Map<String, List<Node>>> listed) {
    return pages.concatMap(
        page ->
            Mono.fromCallable(() -> listed.apply(identities(kind, page)))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(known -> delivery(kind, page, reading, known)),
        1);
  }

  private List<String> identities(Education kind, Page page) {
    return page.items().stream()
        .flatMap(education -> education.at(kind.id(version)).text().stream())
        .toList();
  }

  private Mono<Delivery> delivery(
      Education kind, Page page, ReadingEducation reading, Map<String, List<Node>> known) {
    return known.size() == page.items().size()
        ? Mono.just(
            delivery(
                kind,
                page,
                page.items().stream()
                    .flatMap(one -> reading.read(kind, one, listed(kind, one, known)).stream())
                    .toList()))
        : Flux.fromIterable(page.items())
            .flatMapSequential(education -> delivered(kind, education, reading, known), atOnce)
            .flatMapIterable(one -> one.stream().toList())
            .collectList()
            .map(records -> delivery(kind, page, records));
  }

  private static Delivery delivery(Education kind, Page page, List<Delivered> records) {
    return new Delivery.Page(records, new Position(kind, page.number()).toString());
  }

  private Mono<Optional<Delivered>> delivered(
      Education kind, Node education, ReadingEducation reading, Map<String, List<Node>> known) {
    return education.at(kind.id(version)).text().filter(known::containsKey).isPresent()
        ? Mono.just(reading.read(kind, education, listed(kind, education, known)))
        : asked(kind, education, reading);
  }

  private List<Node> listed(Education kind, Node education, Map<String, List<Node>> known) {
    return education
        .at(kind.id(version))
        .text()
        .map(id -> known.getOrDefault(id, List.of()))
        .orElse(List.of());
  }

  private Mono<Optional<Delivered>> asked(
      Education kind, Node education, ReadingEducation reading) {
    return single
        .of(kind, education)
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
}
