package nl.leerroute.catalogue.client;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.edudex.ReadingProgrammes;
import nl.leerroute.catalogue.edudex.Reference;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The programmes of one supplier of EDU-DEX: one list of what there is, and then the programmes
 * themselves, some at a time, in an order of our own so that a pull can be gone on with.
 */
final class EdudexPages {

  private static final int AT_A_TIME = 50;
  private static final Comparator<Reference> BY_ID = Comparator.comparing(Reference::offerId);

  private final Calls calls;
  private final String supplier;
  private final LocalDate today;

  /**
   * @param calls to the EDU-DEX Data API
   * @param supplier path of the supplier in it: {@code /suppliers/zorgschool}
   */
  EdudexPages(Calls calls, String supplier, LocalDate today) {
    this.calls = calls;
    this.supplier = supplier;
    this.today = today;
  }

  Flux<Delivery> after(Optional<String> lastDone) {
    return institute()
        .map(institute -> new ReadingProgrammes(today, institute))
        .flatMapMany(
            reading ->
                references()
                    .filter(
                        one -> lastDone.filter(id -> one.offerId().compareTo(id) <= 0).isEmpty())
                    .buffer(AT_A_TIME)
                    .concatMap(some -> delivery(some, reading), 1));
  }

  /** Not every supplier tells about itself. */
  private Mono<Node> institute() {
    return calls
        .get(supplier + "/metadata")
        .onErrorResume(
            Unusable.class, e -> e.isMissing() ? Mono.just(new Node(Map.of())) : Mono.error(e));
  }

  /** What is for one customer only is nobody else's offer. */
  private Flux<Reference> references() {
    return calls
        .get(supplier + "/programs")
        .flatMapIterable(EdudexPages::items)
        .flatMapIterable(item -> Reference.read(item).stream().toList())
        .filter(Reference::isForEverybody)
        .distinct()
        .sort(BY_ID);
  }

  private static List<Node> items(Node answer) {
    if (!(answer.at("items").plain() instanceof List<?>)) {
      throw Unusable.notJson();
    }
    return answer.at("items").items();
  }

  private Mono<Delivery> delivery(List<Reference> references, ReadingProgrammes reading) {
    return calls
        .post("/programs/bulk", Map.of("programs", references.stream().map(this::asked).toList()))
        .map(answer -> byId(answer.at("programs").items()))
        .map(
            answers ->
                new Delivery.Page(
                    references.stream()
                        .flatMap(one -> delivered(one, answers, reading).stream())
                        .toList(),
                    references.getLast().offerId()));
  }

  private Map<String, String> asked(Reference reference) {
    return Map.of(
        "orgUnitId", reference.supplier(),
        "programId", reference.programme(),
        "clientId", reference.client());
  }

  private static Map<String, Node> byId(List<Node> answers) {
    Map<String, Node> byId = new HashMap<>();
    for (Node answer : answers) {
      Reference.read(answer).ifPresent(one -> byId.put(one.offerId(), answer.at("data")));
    }
    return byId;
  }

  private static Optional<Delivered> delivered(
      Reference reference, Map<String, Node> answers, ReadingProgrammes reading) {
    Node data = answers.get(reference.offerId());
    return data == null || data.isAbsent()
        ? reading.read(reference, new Node(Map.of())).map(empty -> empty.having(notTold()))
        : reading.read(reference, data);
  }

  private static Problem notTold() {
    return Problem.of(
        "title",
        "not-told",
        new Sentence(
            "EDU-DEX noemt dit programma, maar geeft het niet.",
            "EDU-DEX lists this programme, but does not give it."));
  }
}
