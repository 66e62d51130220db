package nl.leerroute.gateway.http;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.Ground;
import nl.leerroute.contracts.RouteSetPublished.SchemeAnswer;
import nl.leerroute.contracts.RouteSetPublished.Verdict;
import nl.leerroute.gateway.routes.WhyNot;
import org.jspecify.annotations.Nullable;

/** Schemes that pay nothing in the routes, by what would have to be different. */
record Unpaid(Map<WhyNot, List<SchemeAnswer>> groups) {

  static Unpaid of(RouteSetPublished set) {
    return new Unpaid(
        set.schemes().stream()
            .sorted(
                Comparator.comparing(SchemeAnswer::upToCents)
                    .reversed()
                    .thenComparing(answer -> answer.name().nl()))
            .collect(
                Collectors.groupingBy(
                    answer -> why(answer, set.withoutEmployer()),
                    () -> new EnumMap<>(WhyNot.class),
                    Collectors.toList())));
  }

  public boolean any() {
    return !groups.isEmpty();
  }

  /** Whether somebody else than the person or the provider has to ask for it. */
  static boolean isForEmployers(SchemeAnswer answer) {
    return answer.applicant() == Applicant.EMPLOYER || answer.applicant() == Applicant.PARTNERSHIP;
  }

  private static WhyNot why(SchemeAnswer answer, boolean withoutEmployer) {
    return isForEmployers(answer) && answer.verdict() != Verdict.ENDED
        ? forEmployers(answer, withoutEmployer)
        : forPeople(answer);
  }

  private static WhyNot forEmployers(SchemeAnswer answer, boolean withoutEmployer) {
    if (withoutEmployer) {
      return WhyNot.ONLY_EMPLOYERS;
    }
    return switch (answer.verdict()) {
      case NEEDS_TO_KNOW -> WhyNot.EMPLOYER_CAN_ASK;
      case REFUSED, NOTHING_TO_PAY, NOT_OPEN, NOT_COMPUTED, ENDED -> forPeople(answer);
    };
  }

  private static WhyNot refused(@Nullable Ground ground) {
    return switch (ground) {
      case COURSE -> WhyNot.OTHER_COURSE;
      case OTHER_MONEY -> WhyNot.OTHER_MONEY;
      case PERSON, PERIOD -> WhyNot.OTHER_PERSON;
      case null -> WhyNot.OTHER_PERSON;
    };
  }

  private static WhyNot forPeople(SchemeAnswer answer) {
    return switch (answer.verdict()) {
      case NEEDS_TO_KNOW -> WhyNot.NEEDS_TO_KNOW;
      case NOT_COMPUTED -> WhyNot.NOT_COMPUTED;
      case NOT_OPEN -> WhyNot.NOT_OPEN;
      case ENDED -> WhyNot.ENDED;
      case NOTHING_TO_PAY ->
          answer.ground() == Ground.OTHER_MONEY ? WhyNot.OTHER_MONEY : WhyNot.OTHER_COURSE;
      case REFUSED -> refused(answer.ground());
    };
  }
}
