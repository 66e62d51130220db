package nl.leerroute.intake.http;

import java.util.List;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.employer.Employer;
import nl.leerroute.intake.employer.Outcome;
import nl.leerroute.intake.employer.Refusal;
import nl.leerroute.platform.http.Problems;
import org.springframework.http.ResponseEntity;

/** What is answered to a request about a firm. */
final class EmployerReplies {

  private EmployerReplies() {}

  static ResponseEntity<Object> employer(Employer employer) {
    return ResponseEntity.ok()
        .eTag(Long.toString(employer.revision()))
        .body(EmployerBody.of(employer));
  }

  static ResponseEntity<Object> outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(Employer now) -> employer(now);
      case Outcome.Gone() -> Replies.missing();
      case Outcome.Refused(Refusal reason) -> refused(reason);
    };
  }

  static ResponseEntity<Object> erased(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Gone(), Outcome.Refused(Refusal.NoSuchEmployer()) ->
          ResponseEntity.noContent().build();
      case Outcome.Done _, Outcome.Refused _ -> outcome(outcome);
    };
  }

  private static ResponseEntity<Object> refused(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NoSuchEmployer() -> Replies.missing();
      case Refusal.NotTaken(List<Problem> problems) -> Replies.invalid(problems);
      case Refusal.Stale(long version) -> Replies.stale(version);
      case Refusal.Busy() ->
          ResponseEntity.of(Problems.conflict("The firm is being changed. Try again.")).build();
    };
  }
}
