package nl.leerroute.schemes.plan;

import java.util.List;
import nl.leerroute.schemes.amount.Line;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.rule.Certainty;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * Money of one scheme for one step.
 *
 * @param answer the scheme's own answer, before other money and shared caps
 * @param cents what it pays in this plan
 * @param derivation the amount line by line; the last line is {@code cents}
 */
public record Funding(SchemeVersion scheme, Answer.Pays answer, long cents, List<Line> derivation) {

  public Funding {
    derivation = List.copyOf(derivation);
  }

  /**
   * Whether it may be counted on: a right, that nobody but the learner or the provider must ask
   * for. What an employer must apply for is not certain for a worker.
   */
  public boolean certain() {
    return certain(scheme);
  }

  /** The same scheme already pays as much. */
  boolean paysNoMoreThan(Funding other) {
    return scheme.ref().scheme().equals(other.scheme.ref().scheme()) && cents <= other.cents;
  }

  /** Whether money of a scheme may be counted on, whoever gets it. */
  public static boolean certain(SchemeVersion scheme) {
    return scheme.certainty() == Certainty.RIGHT
        && (scheme.parties().applicants().contains(Party.WORKER)
            || scheme.parties().applicants().contains(Party.PROVIDER));
  }
}
