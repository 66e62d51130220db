package nl.leerroute.gateway.applying;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All windows at which one applies here.
 *
 * @param known false: nobody can say so now
 */
public record Counters(boolean known, List<Counter> all) {

  public static final Counters UNKNOWN = new Counters(false, List.of());

  /** Whether money of the scheme is given out here at all. */
  public boolean has(String scheme) {
    return all.stream().anyMatch(counter -> counter.scheme().equals(scheme));
  }

  /** Where one can apply for it now. */
  public Optional<Counter> open(String scheme) {
    return all.stream()
        .filter(counter -> counter.scheme().equals(scheme) && counter.takesApplications())
        .findFirst();
  }

  /** The next one at which one can apply later. */
  public Optional<Counter> planned(String scheme) {
    return all.stream()
        .filter(counter -> counter.scheme().equals(scheme))
        .filter(counter -> counter.state() == Counter.State.PLANNED)
        .min(Comparator.comparing(Counter::opens));
  }

  public Optional<Counter> at(String window) {
    return all.stream().filter(counter -> counter.window().equals(window)).findFirst();
  }
}
