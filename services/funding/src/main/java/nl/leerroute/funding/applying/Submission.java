package nl.leerroute.funding.applying;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.leerroute.funding.application.Flow;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.WorkFacts;

/**
 * What somebody sends in.
 *
 * @param told the facts as they were told, by name
 * @param employer keyed hash of the employer
 * @param kvk its number, to look it up and not to keep it
 * @param cents what is asked, when it is less than the rule gives
 */
public record Submission(
    String window,
    Purchase purchase,
    Facts facts,
    Map<String, String> told,
    Optional<String> employer,
    Optional<String> kvk,
    OptionalLong cents,
    Flow flow) {

  /** The same where more is known for sure, whatever was told of it. */
  Submission knowing(Facts sure) {
    Map<String, String> all = new TreeMap<>(told);
    if (sure.value(WorkFacts.LEVY_PAID).orElse(null) instanceof FactValue.YesNo(boolean paid)) {
      all.put(WorkFacts.LEVY_PAID.name(), String.valueOf(paid));
    }
    return new Submission(window, purchase, facts.and(sure), all, employer, kvk, cents, flow);
  }
}
