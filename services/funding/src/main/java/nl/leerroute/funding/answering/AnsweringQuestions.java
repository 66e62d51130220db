package nl.leerroute.funding.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.affiliation.CheckingMembership;
import nl.leerroute.funding.overview.LookingUpSchemes;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.Question;
import nl.leerroute.schemes.answer.Trace;
import reactor.core.publisher.Mono;

/**
 * Asks schemes what they say to one person about one purchase. Nothing is stored, and what is left
 * of a budget plays no part on another day than today.
 */
public final class AnsweringQuestions {

  private final LookingUpSchemes schemes;
  private final CheckingMembership membership;
  private final Evaluating evaluating;

  public AnsweringQuestions(
      LookingUpSchemes schemes, CheckingMembership membership, Evaluating evaluating) {
    this.schemes = schemes;
    this.membership = membership;
    this.evaluating = evaluating;
  }

  public LocalDate today() {
    return schemes.today();
  }

  /**
   * The answer of every version that holds on some day, by scheme and version.
   *
   * @param asked ids of schemes; empty: all of them
   * @param kvk number of the employer, of whom lists of funds say today whether it is a member
   */
  public Mono<List<Trace>> ask(
      Question question, List<String> asked, Optional<String> kvk, LocalDate asOf) {
    Optional<String> looked = kvk.filter(_ -> asOf.equals(today()));
    return schemes
        .open(asOf)
        .flatMapIterable(all -> all)
        .filter(scheme -> asked.isEmpty() || asked.contains(scheme.rule().ref().scheme()))
        .concatMap(
            scheme ->
                membership
                    .checked(scheme.rule(), looked)
                    .map(sure -> evaluating.trace(scheme, question.knowing(sure), asOf)))
        .collectList();
  }
}
