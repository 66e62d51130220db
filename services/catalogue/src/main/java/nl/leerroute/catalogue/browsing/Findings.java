package nl.leerroute.catalogue.browsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.catalogue.offer.Run;

/**
 * What was found.
 *
 * @param total offers that fit, on all pages
 * @param page those of the page that was asked for
 * @param counts per facet how many offers would fit with each of its values and everything else
 *     that was chosen
 */
public record Findings(long total, List<Hit> page, Map<Facet, List<Count>> counts) {

  public Findings {
    page = List.copyOf(page);
    counts = Map.copyOf(counts);
  }

  /**
   * An offer that fits.
   *
   * @param next the run that fits: the soonest, or the nearest when that was asked; empty: it can
   *     begin at any time
   * @param km distance to that run; empty: not asked, or no travel is needed
   */
  public record Hit(Card card, Optional<Run> next, OptionalInt km) {}

  /**
   * @param name for people, where the value itself is an id
   */
  public record Count(String value, String name, int offers) {}
}
