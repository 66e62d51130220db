package nl.leerroute.funding.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An application with every decision that was taken about it.
 *
 * @param arrival how many came before it in its pot
 * @param link digest over its own id and the link of the one before: proves the order of arrival
 * @param decisions oldest first, never empty
 */
public record Application(
    String id, String pot, Ask ask, long arrival, String link, List<Decision> decisions) {

  public Application {
    decisions = List.copyOf(decisions);
  }

  public Stage stage() {
    return decisions.getLast().stage();
  }

  /** As a ledger knows it that has not come to this turn yet; empty: not yet at all. */
  public Optional<Application> before(long turn) {
    if (decisions.getLast().turn() < turn) {
      return Optional.of(this);
    }
    List<Decision> known = decisions.stream().filter(each -> each.turn() < turn).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(having(known));
  }

  public Application with(Decision next) {
    List<Decision> all = new ArrayList<>(decisions);
    all.add(next);
    return having(all);
  }

  private Application having(List<Decision> some) {
    return new Application(id, pot, ask, arrival, link, some);
  }
}
