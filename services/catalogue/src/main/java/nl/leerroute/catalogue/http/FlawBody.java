package nl.leerroute.catalogue.http;

import java.util.List;
import nl.leerroute.catalogue.importing.Flaw;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.contracts.Text;

/**
 * Something wrong with a record.
 *
 * @param field path in an offer
 * @param named the field in the words of the source, such as the heading of a column
 */
record FlawBody(String field, String named, String code, Text sentence, List<String> allowed) {

  static FlawBody of(Flaw flaw) {
    Problem problem = flaw.problem();
    return new FlawBody(
        problem.field(),
        flaw.named(),
        problem.code(),
        new Text(problem.sentence().nl(), problem.sentence().en()),
        problem.allowed());
  }

  static List<FlawBody> of(List<Flaw> flaws) {
    return flaws.stream().map(FlawBody::of).toList();
  }
}
