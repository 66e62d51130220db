package nl.leerroute.gateway.answers;

import java.util.List;

/**
 * One thing a person can be asked about work and wishes; never one that must be answered.
 *
 * <p>The name is the field's name in intake, in forms and in the message bundles.
 */
public sealed interface Question {

  String name();

  /** The fact of the rule engine that this answers; empty: no rule asks it. */
  String fact();

  /** The answer is one of a few. */
  record OneOf(String name, String fact, List<String> options) implements Question {}

  /** The answer is one of a few numbers. */
  record OneNumberOf(String name, String fact, List<Integer> options) implements Question {

    /** The numbers as a form has them. */
    public List<String> choices() {
      return options.stream().map(String::valueOf).toList();
    }
  }

  /** The answer is some of a few. */
  record AnyOf(String name, String fact, List<String> options) implements Question {}

  /** The answer is one of a list that somebody else keeps. */
  record OneOfList(String name, String fact) implements Question {}

  /** Hours in a week, with one or two decimals if need be. */
  record WeeklyHours(String name, String fact, int least, int most) implements Question {}

  /**
   * A whole number: one of a few that many people answer, or another that is typed.
   *
   * @param usual empty: it is always typed
   */
  record UsualNumber(String name, String fact, List<Integer> usual, int least, int most)
      implements Question {

    /** What a form sends when another number is typed beside the usual ones. */
    public static final String OTHER = "other";

    /** The usual numbers as a form has them. */
    public List<String> choices() {
      return usual.stream().map(String::valueOf).toList();
    }

    /** Name of the field for another number. */
    public String otherField() {
      return name + "-" + OTHER;
    }
  }

  /** An amount in whole euros; kept in cents. */
  record Amount(String name, String fact, int most) implements Question {}

  record Year(String name, String fact, int least, int most) implements Question {}

  /** The four digits of a Dutch postcode; letters behind them are let go. */
  record Postcode(String name, String fact) implements Question {}
}
