package nl.leerroute.gateway.funds;

import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Asks a scheme what it says to somebody. Nothing that is asked is kept anywhere. */
public interface Checks {

  /** What the course costs of which nothing is known yet. */
  long EXAMPLE_CENTS = 1_000_00;

  /**
   * @param answers by name of the fact: true or false, a number, a text, or a list of texts
   */
  Mono<Outcome> check(SchemeRule rule, Map<String, Object> answers, Visitor visitor);

  /** What came of asking. */
  sealed interface Outcome {

    record Answered(Checked answer) implements Outcome {}

    /** Answers that cannot be, each at its fact. */
    record Wrong(List<Fault> faults) implements Outcome {}
  }
}
