package nl.leerroute.funding.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.leerroute.funding.overview.LookingUpSchemes;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Question;
import nl.leerroute.schemes.answer.Trace;
import reactor.core.publisher.Mono;

/**
 * Asks schemes what they say to one person about one purchase. Nothing is stored, and what is left
 * of a budget plays no part on another day than today.
 */
public final class AnsweringQuestions {

  private final LookingUpSchemes schemes;
  private final Evaluating evaluating;

  public AnsweringQuestions(LookingUpSchemes schemes, Evaluating evaluating) {
    this.schemes = schemes;
    this.evaluating = evaluating;
  }

  public LocalDate today() {
    return schemes.today();
  }

  /**
   * The answer of every version that holds on some day, by scheme and version.
   *
   * @param asked ids of schemes; empty: all of them
   */
  public Mono<List<Trace>> ask(Question question, List<String> asked, LocalDate asOf) {
    Predicate<OpenScheme> wanted =
        scheme -> asked.isEmpty() || asked.contains(scheme.rule().ref().scheme());
    return schemes
        .open(asOf)
        .map(
            all ->
                all.stream()
                    .filter(wanted)
                    .map(scheme -> evaluating.trace(scheme, question, asOf))
                    .toList());
  }
}
