package nl.leerroute.catalogue.http;

import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.contracts.Text;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.http.Problems;
import org.springframework.http.ResponseEntity;

/** Answers that several controllers give. */
final class Replies {

  private Replies() {}

  static ResponseEntity<Object> missing() {
    return ResponseEntity.of(Problems.notFound()).build();
  }

  static ResponseEntity<Object> invalid(List<Problem> problems) {
    return ResponseEntity.of(Problems.invalid(fields(problems))).build();
  }

  static List<FieldProblem> fields(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                new FieldProblem(
                    problem.field(),
                    problem.code(),
                    new Text(problem.sentence().nl(), problem.sentence().en()),
                    problem.allowed()))
        .toList();
  }

  static Text text(Label label) {
    return new Text(label.nl(), label.en());
  }
}
