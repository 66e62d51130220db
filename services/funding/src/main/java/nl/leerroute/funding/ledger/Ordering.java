package nl.leerroute.funding.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Stage;

/**
 * Puts all who asked into a new order: drawn from the seed, or by the points they were given.
 *
 * <p>In a draw everybody's ticket is the digest of the seed and the own application id; the lowest
 * comes first. Lines are read and written page by page, because they may be long.
 */
final class Ordering {

  private static final int PAGES = 20;

  private final Ledgers ledgers;
  private final Pot pot;

  Ordering(Ledgers ledgers, Pot pot) {
    this.ledgers = ledgers;
    this.pot = pot;
  }

  /** An id in two halves, because there may be hundreds of thousands at once. */
  private record Ticket(String lane, long rank, long high, long low, long arrival, long cents) {

    private static final Comparator<Ticket> DRAWN =
        Comparator.comparing(Ticket::rank, Long::compareUnsigned)
            .thenComparingLong(Ticket::arrival);

    Place place(long order) {
      return new Place(new UUID(high, low).toString(), order, cents);
    }
  }

  /** The ledger after it; the new lines are kept by then. */
  Pot ordered() {
    List<Ticket> tickets = new ArrayList<>();
    pot.lanes().forEach((name, lane) -> collect(name, lane.waiting(), tickets));
    tickets.sort(Ticket.DRAWN);
    OpenPot next = new OpenPot(pot);
    write(tickets).forEach((lane, line) -> next.put(lane, next.lane(lane).waiting(line).told(0)));
    next.finish(Work.ORDER);
    next.begin(Work.MOVE_UP);
    next.begin(Work.TELL);
    next.worked();
    return next.closed();
  }

  private void collect(String lane, Line line, List<Ticket> tickets) {
    for (long from = line.head(); from < line.tail(); from += (long) PAGES * Page.LENGTH) {
      List<Place> places = places(line, from);
      ToLongFunction<Place> rank = ranks(places);
      for (Place place : places) {
        UUID id = UUID.fromString(place.application());
        tickets.add(
            new Ticket(
                lane,
                rank.applyAsLong(place),
                id.getMostSignificantBits(),
                id.getLeastSignificantBits(),
                place.order(),
                place.cents()));
      }
    }
  }

  private List<Place> places(Line line, long from) {
    long most = (long) PAGES * Page.LENGTH;
    Map<String, Page> pages = ledgers.pages(line.pages(from, most));
    List<Place> places = new ArrayList<>();
    for (long number = from; number < Math.min(line.tail(), from + most); number++) {
      Page page = pages.get(line.page(number / Page.LENGTH));
      if (page == null) {
        throw new IllegalStateException("a page of " + line.name() + " is missing");
      }
      places.add(page.places().get((int) (number % Page.LENGTH)));
    }
    return places;
  }

  private ToLongFunction<Place> ranks(List<Place> places) {
    if (pot.terms().orElseThrow().division() == Division.BALLOT) {
      String seed = pot.seed().orElseThrow();
      return place -> Digest.number(seed + place.application());
    }
    Map<String, Application> asked =
        ledgers.applications(places.stream().map(Place::application).toList());
    return place -> -1L - points(asked, place.application());
  }

  /** Whoever was given none comes last. */
  private long points(Map<String, Application> asked, String id) {
    Application application = asked.get(id);
    return application != null
            && application.before(pot.turn()).orElseThrow().stage()
                instanceof Stage.Requested(var points)
        ? points.orElse(0)
        : 0;
  }

  private Map<String, Line> write(List<Ticket> tickets) {
    Map<String, Line> lines = new HashMap<>();
    Map<String, List<Place>> open = new HashMap<>();
    List<Page> full = new ArrayList<>();
    pot.lanes()
        .keySet()
        .forEach(lane -> lines.put(lane, Line.named(pot.id() + "/" + lane + "/ordered")));
    for (int order = 0; order < tickets.size(); order++) {
      String lane = tickets.get(order).lane();
      Line line = lines.getOrDefault(lane, Line.named(lane));
      List<Place> page = open.computeIfAbsent(lane, ignored -> new ArrayList<>());
      page.add(tickets.get(order).place(order));
      lines.put(lane, line.longer(order));
      if (page.size() == Page.LENGTH) {
        full.add(new Page(line.lastPage(), page));
        open.remove(lane);
      }
      if (full.size() == PAGES) {
        ledgers.keep(List.of(), full);
        full = new ArrayList<>();
      }
    }
    List<Page> rest = full;
    open.forEach(
        (lane, page) ->
            rest.add(new Page(lines.getOrDefault(lane, Line.named(lane)).lastPage(), page)));
    ledgers.keep(List.of(), rest);
    return lines;
  }
}
