package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.contracts.Text;

/**
 * A loan, tax effect or right that stands beside the price of a route.
 *
 * @param step that it brings most for
 * @param line what it is for that step
 * @param titles of all steps that it is for, in order
 */
record Beside(Step step, FundingLine line, List<Text> titles) {

  /** Each scheme once, in the order of the steps. */
  static List<Beside> of(Route route) {
    Map<String, Beside> byScheme = new LinkedHashMap<>();
    for (Step step : route.steps()) {
      for (FundingLine line : step.funding()) {
        if (!line.lowersPrice() && line.kind() != MoneyKind.GRANT) {
          byScheme.merge(
              line.schemeId(), new Beside(step, line, List.of(step.title())), Beside::and);
        }
      }
    }
    return List.copyOf(byScheme.values());
  }

  private Beside and(Beside later) {
    List<Text> all = new ArrayList<>(titles);
    later.titles.stream().filter(title -> !all.contains(title)).forEach(all::add);
    Beside most = later.line.amountCents() > line.amountCents() ? later : this;
    return new Beside(most.step, most.line, List.copyOf(all));
  }
}
