package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;

/**
 * A question as a form asks it.
 *
 * @param part the fragment of {@code parts/question} that asks it
 * @param options the answers to choose from, with their names; empty: typed freely
 * @param values answered earlier, or as typed
 */
record Asked(String name, String part, List<Option> options, List<String> values) {

  /** More answers than these are folded into a list to choose from. */
  private static final int MOST_TO_SHOW = 11;

  /**
   * @param group the sector of a collective agreement; empty: none
   */
  record Option(String value, String label, String group) {}

  static Asked of(Question question, Given given, Phrases say, List<Option> list) {
    List<String> values = given.all(question);
    return switch (question) {
      case Question.OneOf one ->
          new Asked(
              one.name(),
              one.options().size() > MOST_TO_SHOW ? "list" : "one",
              named(one.name(), one.options(), say),
              values);
      case Question.OneNumberOf one ->
          new Asked(one.name(), "one", named(one.name(), one.choices(), say), values);
      case Question.AnyOf any ->
          new Asked(any.name(), "any", named(any.name(), any.options(), say), values);
      case Question.OneOfList one -> new Asked(one.name(), "list", list, values);
      case Question.WeeklyHours hours ->
          new Asked(hours.name(), "number", List.of(), values.stream().map(say::decimals).toList());
      case Question.UsualNumber number ->
          new Asked(
              number.name(),
              number.usual().isEmpty() ? "number" : "usual",
              named(number.name(), number.choices(), say),
              values);
      case Question.Amount amount -> new Asked(amount.name(), "amount", List.of(), values);
      case Question.Year year -> new Asked(year.name(), "short", List.of(), values);
      case Question.Postcode postcode -> new Asked(postcode.name(), "short", List.of(), values);
    };
  }

  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  public boolean has(String value) {
    return values.contains(value);
  }

  /** The answer is none of the options. */
  public boolean other() {
    return !values.isEmpty() && options.stream().map(Option::value).noneMatch(values::contains);
  }

  /** What was typed beside the options; empty: nothing. */
  public String typed() {
    return other() && !has(Question.UsualNumber.OTHER) ? value() : "";
  }

  private static List<Option> named(String question, List<String> options, Phrases say) {
    return options.stream()
        .map(value -> new Option(value, say.message("question." + question + "." + value), ""))
        .toList();
  }
}
