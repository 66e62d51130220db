package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.schemes.condition.Truth;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * An answer with everything it stands on, so that somebody else can check it.
 *
 * @param conditions in the order of the rule; empty when the version has ended
 */
public record Trace(SchemeVersion rule, LocalDate asOf, List<Judged> conditions, Answer answer) {

  /** Version of the way in which rules are read and amounts are worked out. */
  public static final String ENGINE = "leerroute-schemes/1";

  public Trace {
    conditions = List.copyOf(conditions);
  }

  /**
   * What came of one condition.
   *
   * @param missing facts that could still decide it, see {@link
   *     nl.leerroute.schemes.condition.Judgement}
   */
  public record Judged(Requirement requirement, Truth truth, Set<Fact> missing) {}
}
