package nl.leerroute.gateway.applying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.language.Bilingual;

/**
 * What the rule says of an application before it is sent, and all that would be sent.
 *
 * @param cents what it gives; where more must be known, the most it could give
 * @param derivation the amount line by line
 * @param missing what must be known first
 * @param reasons why it gives nothing, or cannot say
 * @param byPeople what people judge
 * @param documents what to have at hand
 * @param obligations what binds afterwards, and what is paid back when one stops
 * @param facts that the rule looks at and that are known, by name
 * @param costs by kind, in cents
 * @param faults answers that cannot be, each at its fact
 */
public record Prospect(
    Verdict verdict,
    long cents,
    List<Row> derivation,
    List<Ask> missing,
    List<Bilingual> reasons,
    List<Bilingual> byPeople,
    List<Bilingual> documents,
    List<Bilingual> obligations,
    Map<String, Object> facts,
    Map<String, Long> costs,
    List<Fault> faults) {

  /** How it stands with the rule. */
  public enum Verdict {
    PAYS,
    /** By the rule it gives nothing; one may apply all the same, and object to the decision. */
    REFUSED,
    NEEDS_TO_KNOW,
    /** No machine can tell: one names an amount, and people decide. */
    BY_PEOPLE,
    /** There is nothing to apply for now. */
    NOT_NOW
  }

  public record Row(Bilingual text, Optional<Long> cents) {}

  /**
   * @param fact its name in the dictionary of the rule engine
   */
  public record Ask(String fact) {}

  /** Of answers that the rule was not asked, as they cannot be. */
  public static Prospect wrong(Map<String, Long> costs, List<Fault> faults) {
    return new Prospect(
        Verdict.NEEDS_TO_KNOW,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        costs,
        faults);
  }

  /** Whether it can be sent as it is. */
  public boolean canBeSent() {
    return switch (verdict) {
      case PAYS, REFUSED, BY_PEOPLE -> true;
      case NEEDS_TO_KNOW, NOT_NOW -> false;
    };
  }

  /** What the provider asks, in cents: travelling is paid to others. */
  public long price() {
    return costs.entrySet().stream()
        .filter(cost -> !cost.getKey().equals("TRAVEL"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
