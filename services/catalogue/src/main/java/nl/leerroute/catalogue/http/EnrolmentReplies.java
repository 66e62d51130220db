package nl.leerroute.catalogue.http;

import java.util.Locale;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.Outcome;
import nl.leerroute.catalogue.enrolment.Refusal;
import nl.leerroute.platform.http.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What is answered to a request about a place. */
final class EnrolmentReplies {

  private EnrolmentReplies() {}

  static ResponseEntity<Object> outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(Enrolment now) -> ResponseEntity.ok(EnrolmentBody.of(now));
      case Outcome.Refused(Refusal reason) -> ResponseEntity.of(problem(reason)).build();
    };
  }

  private static ProblemDetail problem(Refusal reason) {
    return switch (reason) {
      case NO_SUCH_ENROLMENT -> Problems.notFound();
      case BUSY -> Problems.conflict(reason.sentence());
      case NOT_FROM_HERE, REFUSED_BEFORE, NOT_OFFERED, CLOSED, FULL, STARTED, NOT_LISTED ->
          Problems.refused(
              reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), reason.sentence());
    };
  }
}
