package nl.leerroute.funding.application;

/** What the rule says of an application, before there is any talk of money. */
public sealed interface Verdict {

  /** The rule is met, and nobody has to look at it. */
  record ByRule() implements Verdict {}

  /** The rule is met as far as a machine can tell; people decide. */
  record ByPeople() implements Verdict {}

  /**
   * @param reason code of the condition that is not met
   */
  record Refuses(String reason) implements Verdict {}
}
