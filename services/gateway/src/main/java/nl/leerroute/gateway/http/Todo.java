package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;

/**
 * One thing to do for a chosen route.
 *
 * @param line absent: the thing is to enrol for the step
 */
record Todo(Step step, Optional<FundingLine> line, Optional<LocalDate> before) {

  /**
   * What has a last day comes first, the soonest at the top; money before enrolment. Nobody is told
   * to take a loan.
   */
  static List<Todo> of(Route route) {
    return route.steps().stream()
        .flatMap(step -> Stream.concat(money(step), Stream.of(enrol(step))))
        .sorted(Comparator.comparing(todo -> todo.before().orElse(LocalDate.MAX)))
        .toList();
  }

  private static Stream<Todo> money(Step step) {
    return step.funding().stream()
        .filter(line -> line.kind() == MoneyKind.GRANT)
        .map(line -> new Todo(step, Optional.of(line), Optional.ofNullable(line.applyBefore())));
  }

  private static Todo enrol(Step step) {
    LocalDate before = step.enrolBefore();
    return new Todo(step, Optional.empty(), Optional.of(before == null ? step.start() : before));
  }
}
