package nl.leerroute.funding.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Limit;

/**
 * Folds the log into ledgers, slice by slice.
 *
 * <p>Each slice is worked out from what is kept, then kept in this order: room under limits,
 * decisions and at the same time the news of them, and last the ledger, by compare-and-set on its
 * turn. A process that dies anywhere in between leaves what the next one works out again, to the
 * cent and to the letter; of two that work at once one is too late at the ledger and begins anew
 * from there.
 */
public final class Allocating {

  private final Ledgers ledgers;
  private final Announcements announcements;
  private final int slice;
  private final Map<String, Pot> latest = new HashMap<>();

  /**
   * @param slice most entries that are decided together
   */
  public Allocating(Ledgers ledgers, Announcements announcements, int slice) {
    this.ledgers = ledgers;
    this.announcements = announcements;
    this.slice = slice;
  }

  /**
   * Forgets all ledgers: others may have taken entries that will not come here. From now on the
   * entries of a pot come without a gap, from one that its kept ledger has folded or comes to next.
   */
  public void begin() {
    latest.clear();
  }

  /**
   * Takes entries of one pot in the order of the log; those that were folded before are left out.
   * Whatever work the ledger has begun is finished as well.
   */
  public void take(String id, List<Entry> entries) {
    try {
      while (true) {
        Pot pot = latest(id);
        List<Entry> next =
            entries.stream().filter(entry -> entry.offset() >= pot.offset()).limit(slice).toList();
        if (!pot.work().isEmpty()) {
          work(pot, pot.work().iterator().next());
        } else if (next.isEmpty()) {
          return;
        } else {
          fold(pot, next);
        }
      }
    } catch (RuntimeException e) {
      latest.remove(id);
      throw e;
    }
  }

  private Pot latest(String id) {
    return latest.computeIfAbsent(
        id, unknown -> ledgers.find(unknown).orElseGet(() -> Pot.unknown(unknown)));
  }

  private void fold(Pot pot, List<Entry> entries) {
    List<Ask> asks =
        entries.stream()
            .flatMap(
                entry ->
                    entry.request() instanceof Request.Apply apply
                        ? Stream.of(apply.ask())
                        : Stream.empty())
            .toList();
    Map<String, Page> pages = ledgers.pages(Stretch.tails(pot));
    List<String> ids = entries.stream().flatMap(Entry::applications).distinct().toList();
    Books books = open(pot, pages, ids, asks);
    Folding folding = new Folding(books);
    for (Entry entry : entries) {
      folding.fold(entry);
      if (books.pot().busy()) {
        break;
      }
    }
    keep(pot, books.outcome());
  }

  private void work(Pot pot, Work work) {
    if (work == Work.ORDER) {
      turn(pot, new Ordering(ledgers, pot).ordered());
      return;
    }
    List<Stretch> stretches = Stretch.of(pot, work);
    Set<String> keys = new LinkedHashSet<>(Stretch.tails(pot));
    stretches.forEach(stretch -> keys.addAll(stretch.pages()));
    Map<String, Page> pages = ledgers.pages(keys);
    List<String> ids =
        stretches.stream().flatMap(stretch -> stretch.applications(pages)).distinct().toList();
    Books books = work == Work.TELL ? told(pot, pages, ids) : open(pot, pages, ids, List.of());
    switch (work) {
      case EXPIRE -> new Expiring(books).work();
      case CUT -> new Cutting(books).work();
      case MOVE_UP -> new MovingUp(books).work();
      case TELL -> new Telling(books).work();
      case CLOSE -> new Closing(books).work();
      case ORDER -> throw new IllegalStateException("is done whole");
    }
    books.pot().worked();
    keep(pot, books.outcome());
  }

  private Books open(Pot pot, Map<String, Page> pages, List<String> ids, List<Ask> asks) {
    Map<String, Application> applications = applications(ids);
    return new Books(pot, applications, holds(asks, applications.values()), pages);
  }

  /** Without the limits: a number in a line takes no room under any, and gives none back. */
  private Books told(Pot pot, Map<String, Page> pages, List<String> ids) {
    return new Books(pot, applications(ids), Map.of(), pages);
  }

  private Map<String, Application> applications(List<String> ids) {
    return ids.isEmpty() ? Map.of() : ledgers.applications(ids);
  }

  private Map<String, Hold> holds(List<Ask> asks, Collection<Application> applications) {
    List<String> keys =
        Stream.concat(asks.stream(), applications.stream().map(Application::ask))
            .flatMap(ask -> ask.limits().stream())
            .map(Limit::key)
            .distinct()
            .toList();
    return keys.isEmpty() ? Map.of() : ledgers.holds(keys);
  }

  private void keep(Pot before, Books.Outcome outcome) {
    if (!outcome.holds().isEmpty() && !ledgers.keepHolds(outcome.holds())) {
      // Another pot took room meanwhile: the same slice again, with what is left under the limits.
      return;
    }
    Announcements.Heard heard = announcements.tell(outcome.news());
    ledgers.keep(outcome.applications(), outcome.pages());
    heard.await();
    turn(before, outcome.pot());
  }

  private void turn(Pot before, Pot after) {
    if (ledgers.turn(before, after)) {
      latest.put(after.id(), after);
    } else {
      latest.remove(before.id());
    }
  }
}
