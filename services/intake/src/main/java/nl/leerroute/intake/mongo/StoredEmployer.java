package nl.leerroute.intake.mongo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Asked;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.FirmQuestions;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Questionnaire;
import nl.leerroute.intake.answer.RoleQuestions;
import nl.leerroute.intake.employer.Employer;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.employer.RoleId;

/** A firm in the form of its document. */
record StoredEmployer(
    Map<String, Object> firm, List<StoredRole> roles, long revision, LocalDate heard) {

  /** Field by which those are found who said nothing for long. */
  static final String HEARD = "heard";

  record StoredRole(String id, Map<String, Object> answers) {}

  static StoredEmployer of(Employer employer) {
    return new StoredEmployer(
        employer.firm().plain(),
        employer.roles().entrySet().stream()
            .map(role -> new StoredRole(role.getKey().value(), role.getValue().plain()))
            .toList(),
        employer.revision(),
        employer.heard());
  }

  Employer employer(String id) {
    SequencedMap<RoleId, Answers> read = new LinkedHashMap<>();
    roles.forEach(
        role -> read.put(new RoleId(role.id()), read(RoleQuestions.ASKED, role.answers())));
    return new Employer(new EmployerId(id), read(FirmQuestions.ASKED, firm), read, revision, heard);
  }

  private static Answers read(Asked asked, Map<String, Object> plain) {
    return switch (Questionnaire.read(asked, plain)) {
      case Questionnaire.Outcome.Understood(Edit edit) -> Answers.none().after(edit);
      case Questionnaire.Outcome.Misunderstood(List<Problem> problems) ->
          throw new IllegalStateException(
              "stored answers that cannot be read: "
                  + problems.stream().map(Problem::field).toList());
    };
  }
}
