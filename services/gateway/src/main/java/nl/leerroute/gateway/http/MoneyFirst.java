package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished.EnrolmentOrder;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.contracts.Text;

/**
 * Money that is lost when somebody enrols too soon.
 *
 * @param from first day to ask for it; empty: that can be done now
 */
record MoneyFirst(Text name, EnrolmentOrder order, Optional<LocalDate> from) {

  static List<MoneyFirst> of(Step step, LocalDate today) {
    return step.funding().stream()
        .filter(line -> line.kind() == MoneyKind.GRANT && concerns(line))
        .map(line -> of(line, today))
        .toList();
  }

  static boolean concerns(FundingLine line) {
    return line.enrolment() == EnrolmentOrder.AFTER_APPLYING
        || line.enrolment() == EnrolmentOrder.AFTER_DECISION;
  }

  private static MoneyFirst of(FundingLine line, LocalDate today) {
    return new MoneyFirst(
        line.name(),
        line.enrolment() == EnrolmentOrder.AFTER_DECISION
            ? EnrolmentOrder.AFTER_DECISION
            : EnrolmentOrder.AFTER_APPLYING,
        Optional.ofNullable(line.applyFrom()).filter(today::isBefore));
  }
}
