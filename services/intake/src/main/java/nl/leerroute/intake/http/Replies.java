package nl.leerroute.intake.http;

import java.util.List;
import nl.leerroute.contracts.Text;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.profile.Outcome;
import nl.leerroute.intake.profile.Profile;
import nl.leerroute.intake.profile.Refusal;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.http.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What is answered to a request about a profile. */
final class Replies {

  private Replies() {}

  static ResponseEntity<Object> profile(Profile profile) {
    return ResponseEntity.ok()
        .eTag(Long.toString(profile.revision()))
        .body(ProfileBody.of(profile));
  }

  static ResponseEntity<Object> outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(Profile now) -> profile(now);
      case Outcome.Gone() -> missing();
      case Outcome.Refused(Refusal reason) -> problem(problem(reason));
    };
  }

  static ResponseEntity<Object> erased(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Gone(), Outcome.Refused(Refusal.NoSuchProfile()) ->
          ResponseEntity.noContent().build();
      case Outcome.Done _, Outcome.Refused _ -> outcome(outcome);
    };
  }

  static ResponseEntity<Object> missing() {
    return problem(Problems.notFound());
  }

  static ResponseEntity<Object> invalid(List<Problem> problems) {
    return problem(Problems.invalid(problems.stream().map(Replies::field).toList()));
  }

  static ResponseEntity<Object> notARoute() {
    return problem(
        Problems.invalid(
            List.of(
                new FieldProblem(
                    "routeId",
                    "malformed",
                    new Text("Kies een van de routes.", "Choose one of the routes."),
                    List.of()))));
  }

  static ResponseEntity<Object> notAState() {
    return problem(
        Problems.invalid(
            List.of(
                new FieldProblem(
                    "state",
                    "malformed",
                    new Text("Kies hoe het gaat.", "Choose how it goes."),
                    List.of("ENROLLED", "STARTED", "COMPLETED", "STOPPED")))));
  }

  private static ProblemDetail problem(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NoSuchProfile() -> Problems.notFound();
      case Refusal.NotTaken(List<Problem> problems) ->
          Problems.invalid(problems.stream().map(Replies::field).toList());
      case Refusal.NothingAnswered() ->
          Problems.refused("nothing-answered", "There is no answer yet to confirm.");
      case Refusal.NotConfirmed() ->
          Problems.refused("not-confirmed", "Confirm the answers before choosing a route.");
      case Refusal.NothingChosen() ->
          Problems.refused("nothing-chosen", "Choose a route before telling how it goes.");
      case Refusal.Stale(long version) -> staleAt(version);
      case Refusal.Busy() -> Problems.conflict("The profile is being changed. Try again.");
    };
  }

  static ResponseEntity<Object> stale(long version) {
    return problem(staleAt(version));
  }

  private static ProblemDetail staleAt(long version) {
    return Problems.of(
        HttpStatus.PRECONDITION_FAILED,
        "stale",
        "The answers changed meanwhile.",
        "They are at version " + version + " now.");
  }

  private static ResponseEntity<Object> problem(ProblemDetail problem) {
    return ResponseEntity.of(problem).build();
  }

  private static FieldProblem field(Problem problem) {
    return new FieldProblem(
        problem.field(),
        problem.code(),
        new Text(problem.sentence().nl(), problem.sentence().en()),
        problem.allowed());
  }
}
