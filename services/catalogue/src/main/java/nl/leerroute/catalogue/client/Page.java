package nl.leerroute.catalogue.client;

import java.util.List;
import nl.leerroute.catalogue.feed.Node;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One page of a list of an Open Education API.
 *
 * @param number the first page is 1
 */
record Page(int number, List<Node> items, boolean isLast) {

  /** The largest that the specification has. */
  static final int SIZE = 250;

  /** Of a page of 250 this is a million: whoever has more has no list but a circle. */
  private static final int MOST = 4_000;

  private static Page of(int number, Node answer) {
    Node items = answer.at("items");
    boolean another =
        answer.at("pageNumber").number().filter(said -> said.intValue() != number).isPresent();
    if (another) {
      throw Unusable.endless();
    }
    if (!(items.plain() instanceof List<?> list)) {
      throw Unusable.notJson();
    }
    boolean more = answer.at("hasNextPage").flag().orElse(list.size() >= SIZE);
    return new Page(number, items.items(), list.isEmpty() || !more);
  }

  /**
   * From a page on until the last one, the next asked for while one is worked on.
   *
   * @param path with its query, to which the number of the page is added
   */
  static Flux<Page> from(int first, String path, Calls calls) {
    return Flux.range(first, MOST)
        .concatMap(number -> ask(number, path, calls), 1)
        .concatWith(Mono.error(Unusable::endless))
        .takeUntil(Page::isLast);
  }

  /** What is behind the last page is nothing, whichever way a system says so. */
  private static Mono<Page> ask(int number, String path, Calls calls) {
    return calls
        .get(path + "pageSize=" + SIZE + "&pageNumber=" + number)
        .map(answer -> of(number, answer))
        .onErrorResume(
            Unusable.class,
            e ->
                number > 1 && e.isMissing()
                    ? Mono.just(new Page(number, List.of(), true))
                    : Mono.error(e));
  }
}
