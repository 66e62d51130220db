package nl.leerroute.funding.http;

import java.util.List;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Publishing;
import nl.leerroute.funding.window.Setting;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.json.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What is answered to a request about schemes and windows. */
final class Replies {

  private Replies() {}

  record Address(String schemeId, String version) {

    static Address of(Published version) {
      return new Address(version.ref().scheme(), version.ref().version());
    }
  }

  static ResponseEntity<Object> of(Publishing outcome) {
    return switch (outcome) {
      case Publishing.Done(var version) ->
          ResponseEntity.status(HttpStatus.CREATED).body(Address.of(version));
      case Publishing.Same(var version) -> ResponseEntity.ok(Address.of(version));
      case Publishing.Different() ->
          problem(
              Problems.conflict(
                  "This version was published with another content, and versions never change."
                      + " Publish a new version."));
      case Publishing.Invalid(var problems) -> invalid(problems);
      case Publishing.NotYours(var owner) -> notYours(owner);
    };
  }

  static ResponseEntity<Object> of(Setting outcome) {
    return switch (outcome) {
      case Setting.Done(var window) ->
          ResponseEntity.ok(SchemeBody.WindowBody.of(window.window(), window.status()));
      case Setting.Invalid(var field, var code, var sentence) -> invalid(field, code, sentence);
      case Setting.NoSuchScheme() -> problem(Problems.notFound());
      case Setting.NotYours(var owner) -> notYours(owner);
    };
  }

  static ResponseEntity<Object> negativeCeiling() {
    return invalid(
        "ceilingCents",
        "out-of-range",
        Wording.of("Een plafond is nooit negatief.", "A ceiling is never negative."));
  }

  static ResponseEntity<Object> notYours(String owner) {
    return problem(
        Problems.of(
            HttpStatus.FORBIDDEN,
            "not-yours",
            "This belongs to somebody else.",
            owner.isEmpty() ? "" : "Only " + owner + " changes this scheme."));
  }

  static ResponseEntity<Object> invalid(List<Problem> problems) {
    return problem(Problems.invalid(problems.stream().map(Replies::field).toList()));
  }

  private static ResponseEntity<Object> invalid(String field, String code, Wording sentence) {
    return problem(
        Problems.invalid(List.of(new FieldProblem(field, code, text(sentence), List.of()))));
  }

  static FieldProblem field(Problem problem) {
    return new FieldProblem(
        problem.path(), problem.code(), text(problem.sentence()), problem.allowed());
  }

  private static Text text(Wording wording) {
    return new Text(wording.nl(), wording.en());
  }

  private static ResponseEntity<Object> problem(ProblemDetail problem) {
    return ResponseEntity.of(problem).build();
  }
}
