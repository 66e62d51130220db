package nl.leerroute.funding.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerroute.funding.application.Application;

/**
 * Where ledgers and what belongs to them are kept. It is asked from the thread that reads the log,
 * and answers when it is done.
 */
public interface Ledgers {

  Optional<Pot> find(String pot);

  /** Those that are there, with all their decisions. */
  Map<String, Application> applications(Collection<String> ids);

  Map<String, Hold> holds(Collection<String> keys);

  /** Shows every hold there is; those that change meanwhile may be shown as before or after. */
  void eachHold(Consumer<Hold> look);

  Map<String, Page> pages(Collection<String> keys);

  /**
   * Keeps each hold that is still as it was read.
   *
   * @return whether all of them were
   */
  boolean keepHolds(List<Hold> changed);

  /** Keeps applications with more decisions than the kept ones, and pages that are longer. */
  void keep(List<Application> applications, List<Page> pages);

  /**
   * Keeps a ledger if it still stands at the same turn; what was decided before counts from here.
   *
   * @return whether it did
   */
  boolean turn(Pot before, Pot after);
}
