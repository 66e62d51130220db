package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.gateway.applying.Wanted;
import org.springframework.util.MultiValueMap;

/**
 * Money that pays for a step of one's own routes, and that the person asks for.
 *
 * @param withoutEmployer the person said to have none
 */
record AskedMoney(Step step, FundingLine line, boolean withoutEmployer) {

  static final String PATH = "/mijn/aanvraag";

  private static final String SCHEME = "regeling";
  private static final String OFFER = "aanbod";
  private static final String START = "start";

  /** Empty: no route has it. */
  static Optional<AskedMoney> in(RouteSetPublished set, MultiValueMap<String, String> address) {
    Optional<LocalDate> start = day(Fields.one(address, START));
    return set.routes().stream()
        .flatMap(route -> route.steps().stream())
        .filter(step -> step.offerId().equals(Fields.one(address, OFFER)))
        .filter(step -> start.filter(step.start()::equals).isPresent())
        .flatMap(
            step ->
                Stream.concat(step.funding().stream(), step.fallback().stream())
                    .filter(line -> line.schemeId().equals(Fields.one(address, SCHEME)))
                    .map(line -> new AskedMoney(step, line, set.withoutEmployer())))
        .filter(money -> money.line().applicant() == Applicant.WORKER)
        .findFirst();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  Wanted wanted() {
    return new Wanted(
        line.schemeId(),
        line.schemeVersion(),
        step.offerId(),
        step.start(),
        step.end(),
        Optional.ofNullable(step.enrolBefore()),
        step.exemption() == null ? 0 : step.exemption().cents());
  }

  /** Where this is asked for. */
  String address() {
    return address(PATH, step, line);
  }

  static String address(String page, Step step, FundingLine line) {
    return page
        + "?"
        + SCHEME
        + "="
        + WrittenForm.encoded(line.schemeId())
        + "&"
        + OFFER
        + "="
        + WrittenForm.encoded(step.offerId())
        + "&"
        + START
        + "="
        + step.start();
  }
}
