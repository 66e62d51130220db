package nl.leerroute.funding.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The places that a piece of work looks at, in one line. */
record Stretch(Line line, long from) {

  /** So many places are served in a turn. */
  static final int PIECE = 500;

  static List<Stretch> of(Pot pot, Work work) {
    return switch (work) {
      case EXPIRE -> List.of(head(pot.reservations()), head(pot.grants()));
      case CUT, MOVE_UP, CLOSE ->
          pot.lanes().values().stream().map(lane -> head(lane.waiting())).toList();
      case TELL ->
          pot.lanes().values().stream()
              .map(
                  lane -> new Stretch(lane.waiting(), Math.max(lane.told(), lane.waiting().head())))
              .toList();
      case ORDER -> List.of();
    };
  }

  private static Stretch head(Line line) {
    return new Stretch(line, line.head());
  }

  /** One place more than is served: whoever stands at the head then. */
  List<String> pages() {
    return line.pages(from, PIECE + 1);
  }

  Stream<String> applications(Map<String, Page> pages) {
    return LongStream.range(from, Math.min(line.tail(), from + PIECE + 1))
        .mapToObj(number -> at(pages, number).application());
  }

  private Place at(Map<String, Page> pages, long number) {
    Page page = pages.get(line.page(number / Page.LENGTH));
    if (page == null) {
      throw new IllegalStateException("a page of " + line.name() + " is missing");
    }
    return page.places().get((int) (number % Page.LENGTH));
  }

  /** The pages at the tails, where somebody may be put. */
  static List<String> tails(Pot pot) {
    List<String> tails = new ArrayList<>();
    tails.add(pot.reservations().lastPage());
    tails.add(pot.grants().lastPage());
    pot.lanes().values().forEach(lane -> tails.add(lane.waiting().lastPage()));
    return tails;
  }
}
