package nl.leerroute.gateway.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;

/**
 * A loan, tax effect or right that stands beside the price of a route.
 *
 * @param parts what it is for each step that it is for, in order; never added up
 */
record Beside(List<Part> parts) {

  record Part(Step step, FundingLine line) {}

  /** Each scheme once, in the order of the steps. */
  static List<Beside> of(Route route) {
    Map<String, Beside> byScheme = new LinkedHashMap<>();
    for (Step step : route.steps()) {
      for (FundingLine line : step.funding()) {
        if (!line.lowersPrice() && line.kind() != MoneyKind.GRANT) {
          byScheme.merge(line.schemeId(), new Beside(List.of(new Part(step, line))), Beside::and);
        }
      }
    }
    return List.copyOf(byScheme.values());
  }

  private Beside and(Beside later) {
    return new Beside(Stream.concat(parts.stream(), later.parts.stream()).toList());
  }
}
