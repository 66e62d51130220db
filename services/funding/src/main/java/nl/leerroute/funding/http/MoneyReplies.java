package nl.leerroute.funding.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.applying.Applied;
import nl.leerroute.funding.applying.Dossier;
import nl.leerroute.funding.applying.Handled;
import nl.leerroute.funding.pot.Plan;
import nl.leerroute.funding.pot.SettingUp;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.answer.Missing;
import nl.leerroute.schemes.answer.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What is answered to a request about money. */
final class MoneyReplies {

  private static final Text NEGATIVE =
      new Text("Een bedrag is hier nooit negatief.", "An amount is never negative here.");
  private static final Text LACKING =
      new Text(
          "Dit veld hoort bij dit besluit en klopt niet.",
          "This field belongs to this decision and is not right.");
  private static final Text NO_PROOF =
      new Text("Noem minstens één soort bewijs.", "Name at least one kind of proof.");
  private static final Text NO_WINDOW =
      new Text("Dit tijdvak bestaat niet.", "There is no such window.");
  private static final Text FED =
      new Text(
          "Dit tijdvak krijgt zijn geld uit een andere pot.",
          "This window gets its money from another pot.");
  private static final Text NEVER_CLOSES =
      new Text(
          "Verdelen na sluiting kan alleen als elk tijdvak een einde heeft.",
          "Dividing after closing needs an end of every window.");

  private MoneyReplies() {}

  static ResponseEntity<Object> of(Applied applied) {
    return switch (applied) {
      case Applied.Taken(Dossier dossier) ->
          ResponseEntity.accepted()
              .location(URI.create("/applications/" + dossier.id()))
              .body(ApplicationBody.sent(dossier));
      case Applied.NotHere() ->
          problem(
              Problems.refused(
                  "not-here", "There is no such window, or its fund takes applications itself."));
      case Applied.NeedsToKnow(var missing) -> problem(needsToKnow(missing));
      case Applied.Impossible(var reasons) -> problem(impossible(reasons));
      case Applied.NeedsEmployer() ->
          problem(
              Problems.refused("needs-employer", "This money is counted per employer: send kvk."));
    };
  }

  private static ProblemDetail needsToKnow(List<Missing> missing) {
    ProblemDetail problem = Problems.refused("needs-to-know", "More must be known first.");
    problem.setProperty(
        "missing",
        missing.stream()
            .map(
                each ->
                    Map.of(
                        "fact",
                        each.fact().name(),
                        "question",
                        each.fact().question(),
                        "worthCents",
                        each.worthCents()))
            .toList());
    return problem;
  }

  private static ProblemDetail impossible(List<Reason> reasons) {
    ProblemDetail problem =
        Problems.refused(reasons.getFirst().id(), reasons.getFirst().text().en());
    problem.setProperty("reasons", reasons.stream().map(Reason::text).toList());
    return problem;
  }

  static ResponseEntity<Object> of(Handled handled) {
    return switch (handled) {
      case Handled.Taken() -> ResponseEntity.accepted().build();
      case Handled.NotFound() -> missing();
      case Handled.NotNow(var stage) ->
          problem(Problems.conflict("It stands as " + StageBody.of(stage).state() + " now."));
    };
  }

  static ResponseEntity<Object> of(SettingUp outcome) {
    return switch (outcome) {
      case SettingUp.Done(var plan) -> ResponseEntity.accepted().body(PlanBody.of(plan));
      case SettingUp.NoSuchWindow(String window) ->
          invalid("windows." + window, "unknown", NO_WINDOW);
      case SettingUp.FedElsewhere(String window) -> invalid("windows." + window, "taken", FED);
      case SettingUp.NeverCloses(String window) ->
          invalid("windows." + window, "never-closes", NEVER_CLOSES);
      case SettingUp.NotYours(String owner) -> notYours(owner);
      case SettingUp.BelowCommitted(var window, long cents) -> problem(tooLittle(window, cents));
      case SettingUp.Changed(var now) -> problem(changed(now));
      case SettingUp.Promised() ->
          problem(
              Problems.refused(
                  "promised", "Terms and windows that people applied under do not change."));
    };
  }

  private static ProblemDetail tooLittle(Optional<String> window, long cents) {
    ProblemDetail problem =
        Problems.refused(
            "below-committed", "There are already " + cents + " cents reserved, granted or paid.");
    Text sentence =
        new Text(
            "Er is al " + Euros.nl(cents) + " gereserveerd, toegekend of betaald. Lager kan niet.",
            "Already " + Euros.en(cents) + " is reserved, granted or paid. Lower is impossible.");
    String field = window.map(id -> "windows." + id).orElse("ceilingCents");
    problem.setProperty(
        "errors", List.of(new FieldProblem(field, "below-committed", sentence, List.of())));
    return problem;
  }

  private static ProblemDetail changed(Plan now) {
    ProblemDetail problem = Problems.conflict("The pot is not what you read; nothing was written.");
    problem.setProperty("current", PlanBody.of(now));
    return problem;
  }

  static ResponseEntity<Object> notYours(String owner) {
    return problem(
        Problems.of(
            HttpStatus.FORBIDDEN,
            "not-yours",
            "This belongs to somebody else.",
            owner.isEmpty() ? "" : "Only " + owner + " does this."));
  }

  static ResponseEntity<Object> missing() {
    return problem(Problems.notFound());
  }

  static ResponseEntity<Object> negative(String field) {
    return invalid(field, "out-of-range", NEGATIVE);
  }

  static ResponseEntity<Object> lacking(String field) {
    return invalid(field, "missing-or-unreadable", LACKING);
  }

  static ResponseEntity<Object> noProof() {
    return invalid("proofs", "empty", NO_PROOF);
  }

  static ResponseEntity<Object> invalid(List<FieldProblem> problems) {
    return problem(Problems.invalid(problems));
  }

  private static ResponseEntity<Object> invalid(String field, String code, Text sentence) {
    return invalid(List.of(new FieldProblem(field, code, sentence, List.of())));
  }

  private static ResponseEntity<Object> problem(ProblemDetail problem) {
    return ResponseEntity.of(problem).build();
  }
}
